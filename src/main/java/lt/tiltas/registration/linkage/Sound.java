package lt.tiltas.registration.linkage;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A Latin spelling folded to what is heard, whichever rules of transliteration wrote it: Ukrainian, Russian, Polish, German or Lithuanian. */
final class Sound {

    /** Longest spelling first; the answer is not read again. */
    private static final Map<String, String> LETTERS = table("""
            shtch s  shtsch s  schtsch s  stch s  sc s  szcz s  shch s  šč s  śč s  tsch c  dsch dz  zgh zh  sch s  shh s  tch c
            zh z  kh h  gh h  ch c  sh s  sz s  cz c  ts c  tz c  ph f  th t  qu kv
            č c  ć c  š s  ś s  ž z  ż z  ź z  ł l  đ d  ß s  g h  x ks  w v  q k  y i  j i""");

    private static final int LONGEST = 7;

    /** Who writes these letters writes č for ч, and ch for х. */
    private static final Pattern LITHUANIAN = Pattern.compile("[čšžėąęįųū]");

    private Sound() {}

    static String of(String latin) {
        var typed = Normalizer.normalize(latin.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        var small = LITHUANIAN.matcher(typed).find() ? typed.replace("ch", "kh") : typed;
        var plain = Normalizer.normalize(spell(small), Normalizer.Form.NFD).replaceAll("[^a-z]", "");
        return plain.replaceAll("i+o", "e") // ё: Semyon, Semion, Semen
                .replaceAll("(?<=.)i+(?=[au])|i+(?=e)", "") // a soft vowel: Yuliia, Julija, Yulia; but Yana is not Ana
                .replaceAll("(.)\\1+", "$1");
    }

    private static String spell(String small) {
        var folded = new StringBuilder();
        for (int at = 0; at < small.length(); ) {
            var spelling = spellingAt(small, at);
            folded.append(LETTERS.getOrDefault(spelling, spelling));
            at += spelling.length();
        }
        return folded.toString();
    }

    private static String spellingAt(String small, int at) {
        for (int length = Math.min(LONGEST, small.length() - at); length > 1; length--) {
            var spelling = small.substring(at, at + length);
            if (LETTERS.containsKey(spelling)) {
                return spelling;
            }
        }
        return small.substring(at, at + 1);
    }

    private static Map<String, String> table(String pairs) {
        var table = new LinkedHashMap<String, String>();
        var words = pairs.strip().split("\\s+");
        for (int at = 0; at < words.length; at += 2) {
            table.put(words[at], words[at + 1]);
        }
        return Map.copyOf(table);
    }
}
