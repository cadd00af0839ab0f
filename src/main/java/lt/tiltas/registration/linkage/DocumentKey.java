package lt.tiltas.registration.linkage;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number of a document as a matching key: capital Latin letters and digits only, empty for none. Look-alike Cyrillic letters become the
 * Latin ones they are mistaken for, the others their transliteration: {@code FЕ 123456} is FE123456, {@code І-БФ 055852} is IBF055852.
 */
public final class DocumentKey {

    /** Birth certificates have a Roman numeral in front of two letters; a typist writes the numeral one as a digit. */
    private static final Pattern DIGIT_FOR_ROMAN_ONE =
            Pattern.compile("^1(?=[^\\p{L}\\p{N}]*\\p{L}{2}[^\\p{L}\\p{N}]*[0-9]{6}$)");

    private static final Pattern ROMAN_NUMERAL = Pattern.compile("^[IVXLІХ]+[^\\p{L}\\p{N}]*(?=\\p{L}{2}\\P{L}*$)");

    private static final Pattern WORDS = Pattern.compile("\\P{L}+");

    private DocumentKey() {}

    public static String of(String number) {
        if (number == null) {
            return "";
        }
        var capitals = Normalizer.normalize(number.replace("№", ""), Normalizer.Form.NFKC)
                .strip()
                .toUpperCase(Locale.ROOT);
        var numeral = DIGIT_FOR_ROMAN_ONE.matcher(capitals).replaceFirst("I");
        var latin = Transliteration.toLatin(Homoglyphs.toLatin(numeral), Language.UKRAINIAN);
        return latin.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** Whether a series mixes Latin and Cyrillic letters; the Roman numeral of a birth certificate is not of the series. */
    public static boolean mixesAlphabets(String number) {
        var series = ROMAN_NUMERAL.matcher(number.strip()).replaceFirst("");
        return WORDS.splitAsStream(series).anyMatch(Homoglyphs::isMixed);
    }
}
