package lt.tiltas.registration.linkage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters that look alike in Latin and Cyrillic, and the repair of a word that mixes the two. */
final class Homoglyphs {

    private static final String CYRILLIC = "АВЕІКМНОРСТХУЅЈаеіорсхуѕј";
    private static final String LATIN = "ABEIKMHOPCTXYSJaeiopcxysj";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private Homoglyphs() {}

    static String toLatin(String text) {
        return swap(text, CYRILLIC, LATIN);
    }

    /** A word of one alphabet is left alone; a mixed one goes to the alphabet that has more letters of its own in it. */
    static String repair(String text) {
        return WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(repairWord(found.group())));
    }

    static boolean isMixed(String word) {
        return word.codePoints().anyMatch(Homoglyphs::isLatin) && Transliteration.hasCyrillic(word);
    }

    private static String repairWord(String word) {
        if (!isMixed(word)) {
            return word;
        }
        long cyrillic = word.chars()
                .filter(l -> Transliteration.isCyrillic(l) && CYRILLIC.indexOf(l) < 0)
                .count();
        long latin =
                word.chars().filter(l -> isLatin(l) && LATIN.indexOf(l) < 0).count();
        if (cyrillic == latin) {
            cyrillic = word.chars().filter(Transliteration::isCyrillic).count();
            latin = word.chars().filter(Homoglyphs::isLatin).count();
        }
        return cyrillic > latin ? swap(word, LATIN, CYRILLIC) : swap(word, CYRILLIC, LATIN);
    }

    private static String swap(String text, String from, String to) {
        var swapped = new StringBuilder(text);
        for (int at = 0; at < swapped.length(); at++) {
            int found = from.indexOf(swapped.charAt(at));
            if (found >= 0) {
                swapped.setCharAt(at, to.charAt(found));
            }
        }
        return swapped.toString();
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }
}
