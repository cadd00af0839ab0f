package lt.tiltas.placement.entry;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What comes out of a form: text without stray spaces, not longer than it may be. */
public final class Entry {

    private Entry() {}

    public static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    public static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** @param fieldsAndTexts name, text, name, text */
    public static void checkLength(BindingResult errors, int longest, String... fieldsAndTexts) {
        for (int n = 0; n < fieldsAndTexts.length; n += 2) {
            if (fieldsAndTexts[n + 1].length() > longest) {
                errors.rejectValue(fieldsAndTexts[n], "entry.too-long", new Object[] {longest}, null);
            }
        }
    }
}
