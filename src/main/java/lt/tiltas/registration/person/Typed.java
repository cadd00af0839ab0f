package lt.tiltas.registration.person;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** What comes out of a form: text without stray spaces, and what is wrong with it. */
public final class Typed {

    private Typed() {}

    /** Composed form, one space between words, never null. */
    public static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                        .strip();
    }

    public static List<String> list(@Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream().filter(one -> !one.isBlank()).toList();
    }

    public static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** @param field the id of the field on the page; {@code key} its words */
    public static void wrong(BindingResult errors, String field, String key, Object... args) {
        errors.addError(new FieldError(
                errors.getObjectName(),
                field,
                args.length == 0 ? null : args[0],
                false,
                new String[] {key},
                args,
                null));
    }
}
