package lt.tiltas.registration.linkage.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a Latin spelling may be read aloud, by the letters that give away who wrote it: a Lithuanian or Pole writes ch for х, an English desk for ч, a
 * French one for ш; a German writes z for ц and s for з. Where nothing tells, each reading is kept.
 */
final class Spelling {

    /** Longest first; an answer is not read again. Letters that are not here are their own sound. */
    private static final Map<String, String> SOUNDS = table("""
            schtsch S  shtch S  chtch S  shch S  szcz S  šč S  śč S  śc S  stch S  shtsh S  štš S  tsch C  dsch dZ  tch C  cz C  č C  ć C  ç C
            sh S  sz S  š S  ś S  ş S  ș S  shh S  zh Z  ž Z  ż Z  ź z  rz r  kh x  gh h  ts c  tz c  tc c  ț c  ţ c  ph f  th t  qu kv  ou u
            g h  w v  y i  q k  ł l  ľ l  đ d  ď d  ť t  ß s  ė e  ę e  é e  è e  ê e  ě e  ë e  ą a  á a  à a  â a  ã a  ä a  ă a  å a
            į i  í i  î i  ı i  ý i  ï i  ų u  ū u  ú u  ů u  ü u  ù u  ó o  ö o  ô o  õ o  ő o  ű u  ø o  ń n  ň n  ñ n  ř r  ŕ r  ğ h  ż Z  æ e""");

    private static final int LONGEST = 7;
    private static final String VOWELS = "aeiouyėęąįųūéöüäó";

    /** Which plain letter may go on after which in a spelling of more letters, so that most are read without a look. */
    private static final boolean[][] PAIRS = pairs();

    private static final String[] SINGLE = single();

    private final String word;
    private final boolean lithuanian;
    private final boolean polish;
    private final boolean german;
    private final boolean english;
    private final boolean french;

    private Spelling(String word) {
        this.word = word;
        this.german = word.contains("sch") || word.contains("tz");
        this.polish = !german && has("sz", "cz", "rz", "ł", "ż", "ń", "ś", "ć", "w");
        this.lithuanian = has("č", "š", "ž", "ė", "ę", "ą", "į", "ų", "ū");
        this.english = has("sh", "zh", "kh");
        this.french = has("tch", "ou");
    }

    static List<String> readings(String word) {
        return new Spelling(word).readings();
    }

    private List<String> readings() {
        List<StringBuilder> open = new ArrayList<>(Fold.MOST);
        open.add(new StringBuilder(word.length()));
        for (int at = 0; at < word.length(); ) {
            String spelled = spelledAt(at);
            at += spelled.length();
            String sounds = sounds(spelled, at);
            int bar = sounds.indexOf('|');
            int branches = open.size();
            if (bar >= 0 && branches * 2 <= Fold.MOST) {
                for (int branch = 0; branch < branches; branch++) {
                    open.add(new StringBuilder(open.get(branch)).append(sounds, bar + 1, sounds.length()));
                }
            }
            for (int branch = 0; branch < branches; branch++) {
                open.get(branch).append(sounds, 0, bar < 0 ? sounds.length() : bar);
            }
        }
        return open.stream().map(StringBuilder::toString).toList();
    }

    private String sounds(String spelled, int next) {
        boolean beforeVowel = next < word.length() && VOWELS.indexOf(word.charAt(next)) >= 0;
        return switch (spelled) {
            case "ch" -> lithuanian || polish || german ? "x" : french ? "S|C" : english ? "C" : "C|x";
            case "sch" -> "S|Z";
            case "j" -> lithuanian || polish || german || !beforeVowel ? "i" : word.indexOf('y') >= 0 ? "Z|i" : "i|Z";
            case "z" -> german ? "c|z" : "z";
            case "s" -> german && beforeVowel ? "z|s" : "s";
            case "x" -> "ks|x";
            case "sc" -> english ? "sc" : "S|sc";
            default -> SOUNDS.getOrDefault(spelled, plain(spelled));
        };
    }

    /** A letter with a mark that no table knows is the letter; another alphabet is silent. */
    private static String plain(String letter) {
        if (letter.charAt(0) < 128) {
            return letter;
        }
        char base = Normalizer.normalize(letter, Normalizer.Form.NFD).charAt(0);
        return base >= 'a' && base <= 'z' ? SOUNDS.getOrDefault(String.valueOf(base), String.valueOf(base)) : "";
    }

    private String spelledAt(int at) {
        char first = word.charAt(at);
        if (first < PAIRS.length && at + 1 < word.length() && !follows(first, word.charAt(at + 1))) {
            return SINGLE[first];
        }
        for (int length = Math.min(LONGEST, word.length() - at); length > 1; length--) {
            String spelled = word.substring(at, at + length);
            if (SOUNDS.containsKey(spelled) || spelled.equals("ch") || spelled.equals("sch") || spelled.equals("sc")) {
                return spelled;
            }
        }
        return first < SINGLE.length ? SINGLE[first] : word.substring(at, at + 1);
    }

    private static boolean follows(char first, char second) {
        return second >= PAIRS.length || PAIRS[first][second];
    }

    private boolean has(String... marks) {
        for (String mark : marks) {
            if (word.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean[][] pairs() {
        boolean[][] pairs = new boolean[128][128];
        pairs['c']['h'] = true;
        pairs['s']['c'] = true;
        for (String spelled : SOUNDS.keySet()) {
            if (spelled.length() > 1 && spelled.charAt(0) < 128 && spelled.charAt(1) < 128) {
                pairs[spelled.charAt(0)][spelled.charAt(1)] = true;
            }
        }
        return pairs;
    }

    private static String[] single() {
        String[] single = new String[128];
        for (char letter = 0; letter < single.length; letter++) {
            single[letter] = String.valueOf(letter);
        }
        return single;
    }

    private static Map<String, String> table(String pairs) {
        var table = new HashMap<String, String>();
        String[] words = pairs.strip().split("\\s+");
        for (int at = 0; at < words.length; at += 2) {
            table.put(words[at], words[at + 1]);
        }
        return Map.copyOf(table);
    }
}
