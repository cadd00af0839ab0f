package lt.tiltas.preparedness.activation.request;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.preparedness.engine.money.Cents;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;

/**
 * What an organisation answers.
 *
 * @param own made with the form, so that sending it twice answers once
 * @param price of one place for one night, euros
 */
record Reply(
        @NotNull @Nullable UUID own,

        @NotNull @Pattern(regexp = "can|cannot") @Nullable String can,

        @Nullable @Min(1) @Max(20_000) Integer many,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate fromOn,

        @Nullable @Size(max = 120) String place,
        @Nullable Boolean stepFree,

        @Nullable @DecimalMin("0") @DecimalMax("10000") @Digits(integer = 5, fraction = 2)
        BigDecimal price,

        @Nullable @Size(max = 1_000) String why) {

    private static final int SHORTEST = 5;

    Reply {
        place = place == null ? null : place.strip();
        why = why == null ? null : why.strip();
    }

    static Reply blank() {
        return new Reply(UUID.randomUUID(), null, null, null, null, null, null, null);
    }

    boolean isYes() {
        return "can".equals(can);
    }

    int cents() {
        return price == null ? 0 : (int) Cents.of(price);
    }

    /** What a yes and what a no must say. */
    void check(boolean places, BindingResult errors) {
        if (can == null) {
            return;
        }
        missing(errors, "many", isYes() && many == null);
        missing(errors, "fromOn", isYes() && fromOn == null);
        missing(errors, "place", isYes() && places && (place == null || place.length() < SHORTEST));
        missing(errors, "price", isYes() && places && price == null);
        missing(errors, "why", !isYes() && (why == null || why.length() < SHORTEST));
    }

    private static void missing(BindingResult errors, String field, boolean wrong) {
        if (wrong && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "request.missing." + field);
        }
    }
}
