package lt.tiltas.registration.linkage.name;

/** Which alphabet a word is in, and the repair of a word typed in two: the letters that look alike go to the alphabet with more letters of its own. */
public final class Alphabet {

    private static final String CYRILLIC = "авеікмнорстхуѕјАВЕІКМНОРСТХУЅЈ";
    private static final String LATIN = "abeikmhopctxysjABEIKMHOPCTXYSJ";

    private Alphabet() {}

    public static boolean isCyrillic(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (isCyrillic(word.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    static String repair(String word) {
        int cyrillic = 0;
        int latin = 0;
        int ownCyrillic = 0;
        int ownLatin = 0;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (isCyrillic(letter)) {
                cyrillic++;
                ownCyrillic += CYRILLIC.indexOf(letter) < 0 ? 1 : 0;
            } else {
                latin++;
                ownLatin += LATIN.indexOf(letter) < 0 ? 1 : 0;
            }
        }
        if (cyrillic == 0 || latin == 0) {
            return word;
        }
        boolean toCyrillic = ownCyrillic == ownLatin ? cyrillic > latin : ownCyrillic > ownLatin;
        return toCyrillic ? swap(word, LATIN, CYRILLIC) : swap(word, CYRILLIC, LATIN);
    }

    private static boolean isCyrillic(char letter) {
        return letter >= '\u0400' && letter <= '\u052f';
    }

    private static String swap(String word, String from, String to) {
        var swapped = new StringBuilder(word);
        for (int at = 0; at < word.length(); at++) {
            int found = from.indexOf(word.charAt(at));
            if (found >= 0) {
                swapped.setCharAt(at, to.charAt(found));
            }
        }
        return swapped.toString();
    }
}
