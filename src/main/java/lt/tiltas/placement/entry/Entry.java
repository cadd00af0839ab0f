package lt.tiltas.placement.entry;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

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

    /** Null when nothing is typed, or no number. */
    public static @Nullable Integer number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null;
    }

    /** The version that was seen; of what is no number, one that nothing has. */
    public static int version(@Nullable String typed) {
        Integer seen = typed == null ? null : number(typed.strip());
        return seen == null ? -1 : seen;
    }

    /** Null when nothing is typed, or no day. */
    public static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    public static String typed(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    public static boolean among(Set<Integer> codes, @Nullable Integer code) {
        return code != null && codes.contains(code);
    }

    /** Also of a row of a list. @param field the id of the field on the page; {@code typed} stays in it; {@code key} the words */
    public static void wrong(BindingResult errors, String field, String typed, String key, Object... args) {
        errors.addError(new FieldError(errors.getObjectName(), field, typed, false, new String[] {key}, args, null));
    }

    /** @param fieldsAndTexts name, text, name, text */
    public static void checkLength(BindingResult errors, int longest, String... fieldsAndTexts) {
        for (int n = 0; n < fieldsAndTexts.length; n += 2) {
            if (fieldsAndTexts[n + 1].length() > longest) {
                wrong(errors, fieldsAndTexts[n], fieldsAndTexts[n + 1], "entry.too-long", longest);
            }
        }
    }
}
