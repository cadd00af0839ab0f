package lt.tiltas.preparedness.readiness;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.preparedness.engine.money.Cents;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A house was made ready once, to see how long it takes.
 *
 * @param own made with the form, so that sending it twice writes it once
 * @param opening euros that it cost; empty when nobody reckoned it up
 */
record SiteTest(
        @NotNull @Nullable UUID own,
        @NotNull @Nullable UUID site,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate testedOn,

        @NotNull @Min(0) @Max(365) @Nullable Integer days,
        @NotNull @Min(0) @Max(20_000) @Nullable Integer found,

        @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 2) @Nullable
        BigDecimal opening) {

    /** What a drill has measured, as the address says it. */
    record Measured(
            @Nullable UUID site,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate testedOn,

            @Nullable Integer days,
            @Nullable Integer found) {}

    static SiteTest of(Measured measured, LocalDate today) {
        return new SiteTest(
                UUID.randomUUID(),
                measured.site(),
                measured.testedOn() == null ? today : measured.testedOn(),
                measured.days(),
                measured.found(),
                null);
    }

    @Nullable
    Long openingCents() {
        return opening == null ? null : Cents.of(opening);
    }
}
