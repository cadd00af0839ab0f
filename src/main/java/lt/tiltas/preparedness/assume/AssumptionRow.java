package lt.tiltas.preparedness.assume;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** One value of an assumption from a day on. */
public record AssumptionRow(
        String code, BigDecimal value, BigDecimal low, BigDecimal high, String unit, Written written) {

    private static final int LONGEST = 20;

    /** @param own made with the form, so that sending it twice writes one row */
    record New(
            @NotNull @Nullable UUID own,
            @NotBlank @Size(max = LONGEST) @Nullable String value,
            @NotBlank @Size(max = LONGEST) @Nullable String low,
            @NotBlank @Size(max = LONGEST) @Nullable String high,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @NotNull @Pattern(regexp = "[VKUDN]") @Nullable String mark,
            @NotBlank @Size(max = 300) @Nullable String source) {

        static New after(AssumptionRow row, LocalDate today) {
            return new New(
                    UUID.randomUUID(),
                    Written.typed(row.value),
                    Written.typed(row.low),
                    Written.typed(row.high),
                    today,
                    row.written.mark(),
                    row.written.source());
        }

        /** What was measured elsewhere, offered in place of the value before; the range is widened to hold it. */
        New measured(Optional<BigDecimal> offered, String told) {
            return offered.map(number -> new New(
                            own,
                            Written.typed(number),
                            Written.typed(number.min(new BigDecimal(low))),
                            Written.typed(number.max(new BigDecimal(high))),
                            from,
                            mark,
                            told.isBlank() ? source : told))
                    .orElse(this);
        }
    }
}
