package lt.tiltas.preparedness.assume;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** From which reading on a level holds, and below which it ends: so many mornings in a row. */
public record ThresholdRow(
        String indicator,
        String level,
        BigDecimal onAt,
        BigDecimal offAt,
        int days,
        String frequency,
        Written written) {

    private static final int LONGEST = 12;

    /** As addresses name it. */
    public String code() {
        return indicator + "-" + level;
    }

    /** @param own made with the form, so that sending it twice writes one row */
    record New(
            @NotNull @Nullable UUID own,
            @NotBlank @Size(max = LONGEST) @Nullable String on,
            @NotBlank @Size(max = LONGEST) @Nullable String off,
            @NotNull @Min(1) @Max(30) @Nullable Integer days,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @NotNull @Pattern(regexp = "[VKUDN]") @Nullable String mark,
            @NotBlank @Size(max = 300) @Nullable String source) {

        static New after(ThresholdRow row, LocalDate today) {
            return new New(
                    UUID.randomUUID(),
                    Written.typed(row.onAt),
                    Written.typed(row.offAt),
                    row.days,
                    today,
                    row.written.mark(),
                    row.written.source());
        }
    }
}
