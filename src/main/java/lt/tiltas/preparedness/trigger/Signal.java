package lt.tiltas.preparedness.trigger;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What others saw, as somebody of the ministry types it in.
 *
 * @param own made with the form, so that sending it twice writes it once
 */
record Signal(
        @NotNull @Nullable UUID own,

        @NotNull @Pattern(regexp = "border|bookings|euaa") @Nullable
        String indicator,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @NotNull @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 2) @Nullable
        BigDecimal value,

        @NotBlank @Size(max = 200) @Nullable String source) {

    static final List<String> INDICATORS = List.of("border", "bookings", "euaa");

    static Signal blank(LocalDate today) {
        return new Signal(UUID.randomUUID(), null, today, null, null);
    }
}
