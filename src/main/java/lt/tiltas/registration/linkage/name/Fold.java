package lt.tiltas.registration.linkage.name;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * A word in Cyrillic or Latin letters as the few sound strings it may stand for, most likely first: lower case a vowel or a plain consonant, {@code Z}
 * for ж, {@code S} for ш and щ, {@code C} for ч, {@code c} for ц, {@code h} for г, {@code x} for х. Iotation and soft signs are dropped, doubled letters are one.
 */
public final class Fold {

    /** More readings of one spelling than these tell nothing. */
    static final int MOST = 4;

    private static final String CYRILLIC = "абвгґдеєёжзиіїйклмнопрстуўфхцчшщыэюя";
    private static final String SOUNDS = "abvhhdeeeZziiiiklmnoprstuvfxcCSSieua";

    private Fold() {}

    public static List<String> of(String word) {
        String small = letters(word);
        if (small.isEmpty()) {
            return List.of();
        }
        if (Alphabet.isCyrillic(small)) {
            return List.of(smooth(cyrillic(small)));
        }
        var folded = new LinkedHashSet<String>();
        for (String reading : Spelling.readings(small)) {
            folded.add(smooth(reading));
        }
        return List.copyOf(folded).subList(0, Math.min(MOST, folded.size()));
    }

    /** Letters of one alphabet, small, composed, without apostrophes. */
    public static String letters(String word) {
        String composed = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFC);
        String small = composed.toLowerCase(Locale.ROOT);
        var kept = new StringBuilder(small.length());
        for (int at = 0; at < small.length(); at++) {
            if (Character.isLetter(small.charAt(at))) {
                kept.append(small.charAt(at));
            }
        }
        return Alphabet.repair(kept.toString());
    }

    /** What stays the same when г and х, ц and ч are not told apart: the form in which names are looked up. */
    public static String loose(String sounds) {
        return sounds.replace('x', 'h').replace('C', 'c');
    }

    /** The consonants in classes that survive every spelling, and whether a vowel stands first. */
    public static String skeleton(String sounds) {
        var kept = new StringBuilder(sounds.length());
        char before = 0;
        for (int at = 0; at < sounds.length(); at++) {
            char one = coarse(sounds.charAt(at));
            if (one == 'a' || one == 'j') {
                if (at == 0) {
                    kept.append('a');
                }
                before = 0;
            } else if (one != before) {
                kept.append(one);
                before = one;
            }
        }
        return kept.toString();
    }

    static char coarse(char sound) {
        return switch (sound) {
            case 'a', 'e', 'i', 'o', 'u' -> 'a';
            case 'x' -> 'h';
            case 'C' -> 'c';
            case 'Z', 'S', 'z' -> 's';
            default -> sound;
        };
    }

    private static String cyrillic(String small) {
        var sounds = new StringBuilder(small.length());
        for (int at = 0; at < small.length(); at++) {
            char letter = small.charAt(at);
            if (letter == 'ь' && at + 1 < small.length() && small.charAt(at + 1) == 'о') {
                sounds.append('i');
            }
            boolean iotated = at == 0 && (letter == 'я' || letter == 'ю');
            int place = CYRILLIC.indexOf(letter);
            if (iotated) {
                sounds.append('i');
            }
            if (place >= 0) {
                sounds.append(SOUNDS.charAt(place));
            }
        }
        return sounds.toString();
    }

    /** Soft vowels are plain (Yuliia, Julija, Yulia), io is ё, doubled letters are one; only the first sound keeps its iotation (Yana is not Anna). */
    private static String smooth(String sounds) {
        var smooth = new StringBuilder(sounds.length());
        for (int at = 0; at < sounds.length(); at++) {
            char one = sounds.charAt(at);
            if (one == 'i') {
                int next = at;
                while (next < sounds.length() && sounds.charAt(next) == 'i') {
                    next++;
                }
                char vowel = next < sounds.length() ? sounds.charAt(next) : 0;
                at = next - 1;
                if (vowel == 'o') {
                    add(smooth, 'e');
                    at = next;
                } else if (vowel == 'a' || vowel == 'u') {
                    if (smooth.isEmpty()) {
                        smooth.append('j');
                    }
                } else if (vowel != 'e') {
                    add(smooth, 'i');
                }
            } else {
                add(smooth, one);
            }
        }
        return smooth.toString();
    }

    private static void add(StringBuilder smooth, char one) {
        if (smooth.isEmpty() || smooth.charAt(smooth.length() - 1) != one) {
            smooth.append(one);
        }
    }

    private static boolean isAscii(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }
}
