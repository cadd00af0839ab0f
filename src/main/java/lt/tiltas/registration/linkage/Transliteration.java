package lt.tiltas.registration.linkage;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Cyrillic names in Latin letters, as passports write them.
 * Ukrainian: Cabinet of Ministers Resolution 55 of 27 January 2010. Russian and Belarusian: ICAO Doc 9303, part 3, section 6.
 */
public final class Transliteration {

    private static final String SHARED = """
            а a  б b  в v  д d  ж zh  з z  к k  л l  м m  н n  о o  п p  р r  с s  т t  у u  ф f
            х kh  ц ts  ч ch  ш sh  щ shch""";

    private static final Map<Language, Map<Character, String>> TABLES = Map.of(
            Language.UKRAINIAN, table("""
                    г h  ґ g  е e  є ie  и y  і i  ї i  й i  ю iu  я ia  ь -  ы y  э e  ё e  ъ -  ў u"""),
            Language.RUSSIAN, table("""
                    г g  ґ g  е e  ё e  и i  й i  ъ ie  ы y  ь -  э e  ю iu  я ia  і i  ї i  є ie  ў u"""),
            Language.BELARUSIAN, table("""
                    г h  ґ g  е e  ё io  і i  и i  й i  ў u  ы y  ь -  э e  ю iu  я ia  ъ -  ї i  є ie"""));

    /** Resolution 55: these five are written otherwise at the start of a word. */
    private static final Map<Character, String> UKRAINIAN_START = letters("є ye  ї yi  й y  ю yu  я ya");

    private static final String APOSTROPHES = "'’ʼ‘`´ʹ′\"";

    private Transliteration() {}

    /**
     * The Latin form of a name. Latin letters, spaces and hyphens stay as they are, as does a name without Cyrillic letters.
     *
     * @param hint the language to take when the letters do not tell; may be null
     */
    public static String toLatin(String original, Language hint) {
        var name = Normalizer.normalize(original, Normalizer.Form.NFC);
        if (!hasCyrillic(name)) {
            return name;
        }
        var language = Language.of(name, hint);
        var latin = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            if (APOSTROPHES.indexOf(letter) < 0) {
                latin.append(cased(name, at, latin(name, at, language)));
            }
        }
        return latin.toString();
    }

    static boolean hasCyrillic(String text) {
        return text.codePoints().anyMatch(Transliteration::isCyrillic);
    }

    static boolean isCyrillic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }

    private static String latin(String name, int at, Language language) {
        char letter = Character.toLowerCase(name.charAt(at));
        boolean start = at == 0 || !(Character.isLetter(name.charAt(at - 1)) || inWord(name, at - 1));
        if (language == Language.UKRAINIAN && start && UKRAINIAN_START.containsKey(letter)) {
            return UKRAINIAN_START.get(letter);
        }
        // Resolution 55: "зг" is "zgh", so that nobody reads it as "ж".
        boolean afterZ = at > 0 && Character.toLowerCase(name.charAt(at - 1)) == 'з';
        if (language == Language.UKRAINIAN && letter == 'г' && afterZ) {
            return "gh";
        }
        var latin = TABLES.get(language).get(letter);
        return latin == null ? String.valueOf(name.charAt(at)) : latin;
    }

    private static boolean inWord(String name, int apostrophe) {
        return apostrophe > 0
                && APOSTROPHES.indexOf(name.charAt(apostrophe)) >= 0
                && Character.isLetter(name.charAt(apostrophe - 1));
    }

    private static String cased(String name, int at, String latin) {
        if (latin.isEmpty() || !Character.isUpperCase(name.charAt(at))) {
            return latin;
        }
        boolean allCapitals = isCapital(name, at + 1) || isCapital(name, at - 1) && !isSmall(name, at + 1);
        return allCapitals
                ? latin.toUpperCase(Locale.ROOT)
                : Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }

    private static boolean isCapital(String name, int at) {
        return at >= 0 && at < name.length() && Character.isUpperCase(name.charAt(at));
    }

    private static boolean isSmall(String name, int at) {
        return at < name.length() && Character.isLowerCase(name.charAt(at));
    }

    private static Map<Character, String> table(String own) {
        var table = new HashMap<>(letters(SHARED));
        table.putAll(letters(own));
        return Map.copyOf(table);
    }

    private static Map<Character, String> letters(String pairs) {
        var letters = new HashMap<Character, String>();
        var words = pairs.strip().split("\\s+");
        for (int at = 0; at < words.length; at += 2) {
            letters.put(words[at].charAt(0), words[at + 1].equals("-") ? "" : words[at + 1]);
        }
        return letters;
    }
}
