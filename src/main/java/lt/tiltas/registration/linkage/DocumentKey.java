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
            Pattern.compile("^1(?=\\P{Alnum}*\\p{L}{2}\\P{Alnum}*[0-9]{6}$)");

    private DocumentKey() {}

    public static String of(String number) {
        if (number == null) {
            return "";
        }
        var capitals =
                Normalizer.normalize(number.replace("№", ""), Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        var numeral = DIGIT_FOR_ROMAN_ONE.matcher(capitals).replaceFirst("I");
        var latin = Transliteration.toLatin(Homoglyphs.toLatin(numeral), Language.UKRAINIAN);
        return latin.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** Whether one series mixes Latin and Cyrillic letters; the Roman numeral before a hyphen is a word of its own. */
    public static boolean mixesAlphabets(String number) {
        return Pattern.compile("\\P{L}+").splitAsStream(number).anyMatch(Homoglyphs::isMixed);
    }
}
