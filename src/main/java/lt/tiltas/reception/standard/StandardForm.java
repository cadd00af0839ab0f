package lt.tiltas.reception.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;

/**
 * What a standard or an indicator says from a day on, as an administrator types it.
 *
 * @param until the last day; empty while it stays in force. With a last day and nothing after it, it is asked no more
 */
public record StandardForm(
        @Nullable String lt,
        @Nullable String en,
        @Nullable String uk,
        @Nullable String ru,
        @Nullable String threshold,
        @Nullable String source,
        @Nullable String certainty,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until) {

    private static final int LONGEST = 300;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}([.,][0-9]{1,2})?");

    static StandardForm after(Words words, LocalDate today) {
        return new StandardForm(
                words.text().lt(),
                words.text().en(),
                words.text().uk(),
                words.text().ru(),
                words.threshold() == null
                        ? null
                        : words.threshold().value().stripTrailingZeros().toPlainString(),
                words.source(),
                words.certainty(),
                today,
                null);
    }

    /** @param measured whether this indicator has a threshold */
    void check(boolean measured, BindingResult errors) {
        Map.of("lt", text(lt), "en", text(en), "uk", text(uk), "ru", text(ru), "source", text(source))
                .forEach((field, typed) -> {
                    if (typed.isEmpty()) {
                        errors.rejectValue(field, "standard.error.empty");
                    } else if (typed.length() > LONGEST) {
                        errors.rejectValue(
                                field, "inspection.error.note", new Object[] {LONGEST, typed.length()}, null);
                    }
                });
        if (measured && value().isEmpty()) {
            errors.rejectValue("threshold", "standard.error.threshold");
        }
        if (certainty == null || !certainty.matches("[VKU]")) {
            errors.rejectValue("certainty", "standard.error.certainty");
        }
        if (from == null) {
            errors.rejectValue("from", "standard.error.from");
        } else if (until != null && until.isBefore(from)) {
            errors.rejectValue("until", "standard.error.until");
        }
    }

    Optional<BigDecimal> value() {
        String typed = text(threshold);
        return NUMBER.matcher(typed).matches()
                ? Optional.of(new BigDecimal(typed.replace(',', '.')))
                : Optional.empty();
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
