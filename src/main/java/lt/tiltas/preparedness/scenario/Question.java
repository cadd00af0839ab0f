package lt.tiltas.preparedness.scenario;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked. What is left out is as the assumptions have it.
 *
 * @param people in all by the end of the weeks
 * @param stretch percent of the time that the wave of 2022 took
 * @param collective percent of those who come that need a bed in a collective site, and hosted that find a home with a host
 */
public record Question(
        @Nullable Shape shape,
        @Nullable @Min(0) @Max(500_000) Integer people,
        @Nullable @Min(25) @Max(400) Integer stretch,
        @Nullable @Min(4) @Max(52) Integer weeks,
        @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal collective,
        @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal hosted,
        @Nullable @Valid Hands hands,
        @Nullable @Valid Places places) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param minutes of one household at a desk; registrars and social workers are those who are there now */
    public record Hands(
            @NotNull @Min(0) @Max(500) Integer desks,
            @NotNull @Min(5) @Max(120) Integer minutes,
            @NotNull @Min(0) @Max(2_000) Integer registrars,
            @NotNull @Min(0) @Max(2_000) Integer workers) {

        static final Hands USUAL = new Hands(60, 25, 60, 60);
    }

    /** Places that are opened as well, and the week in which that is decided. */
    public record Places(
            @NotNull @Min(0) @Max(20_000) Integer count,
            @NotNull @Min(1) @Max(52) Integer week) {

        static final Places NONE = new Places(0, 1);
    }

    /** Without anything left out. */
    public record Whole(
            Shape shape,
            int people,
            int stretch,
            int weeks,
            BigDecimal collective,
            BigDecimal hosted,
            Hands hands,
            Places places) {}

    boolean isMoreThanEverybody(List<Assumption> assumptions) {
        Whole whole = whole(assumptions);
        return whole.collective().add(whole.hosted()).compareTo(HUNDRED) > 0;
    }

    Whole whole(List<Assumption> assumptions) {
        return new Whole(
                shape == null ? Shape.REPLAY : shape,
                people == null ? 30_000 : people,
                stretch == null ? 100 : stretch,
                weeks == null ? 20 : weeks,
                collective == null ? percent(assumptions, "collective") : collective,
                hosted == null ? percent(assumptions, "hosted") : hosted,
                hands == null ? Hands.USUAL : hands,
                places == null ? Places.NONE : places);
    }

    private static BigDecimal percent(List<Assumption> assumptions, String code) {
        return BigDecimal.valueOf(Assumptions.value(assumptions, code))
                .multiply(HUNDRED)
                .setScale(1, RoundingMode.HALF_UP);
    }
}
