package lt.tiltas.demo.country;

import org.jspecify.annotations.Nullable;

/**
 * A name as the document has it, in Latin letters and in the script of the country that issued it.
 *
 * @param language of the original spelling and so of the transliteration: uk or ru
 */
public record Name(Spelling latin, Spelling original, String language) {

    public record Spelling(
            String surname, String given, @Nullable String patronymic) {}
}
