package lt.tiltas.reception.need;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;

/**
 * What is said of one need.
 *
 * @param answer met or not_met
 */
public record NeedForm(
        @Nullable UUID own,
        @Nullable UUID household,
        @Nullable String kind,
        @Nullable String answer,
        @Nullable String provider,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until,

        @Nullable String words) {

    private static final int LONGEST_PROVIDER = 200;
    private static final int LONGEST_WORDS = 500;

    void check(LocalDate today, BindingResult errors) {
        if (!NeedMet.KINDS.contains(String.valueOf(kind))) {
            errors.rejectValue("kind", "need-met.error.kind");
        }
        if (!"met".equals(answer) && !"not_met".equals(answer)) {
            errors.rejectValue("answer", "need-met.error.answer");
        }
        if (met() && text(provider).isEmpty()) {
            errors.rejectValue("provider", "need-met.error.provider");
        }
        tooLong("provider", text(provider), LONGEST_PROVIDER, errors);
        tooLong("words", text(words), LONGEST_WORDS, errors);
        if (until != null && until.isBefore(today)) {
            errors.rejectValue("until", "need-met.error.until");
        }
    }

    private static void tooLong(String field, String text, int longest, BindingResult errors) {
        if (text.length() > longest) {
            errors.rejectValue(field, "inspection.error.note", new Object[] {longest, text.length()}, null);
        }
    }

    boolean met() {
        return "met".equals(answer);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
