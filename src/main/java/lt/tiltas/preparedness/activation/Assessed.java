package lt.tiltas.preparedness.activation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import lt.tiltas.preparedness.scenario.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What the engine answered for one size of the arrival.
 *
 * @param name low, likely or high
 * @param chance percent of the runs in which somebody is without a bed
 * @param week in which half of those runs have come to it; null when there are none
 * @param chosen null while it is not the one that is acted on
 */
public record Assessed(
        String name,
        int people,
        int weeks,
        int runs,
        BigDecimal chance,
        @Nullable Integer week,
        int median,
        int high,
        @Nullable Chosen chosen) {

    public static final List<String> NAMES = List.of("low", "likely", "high");

    /** @param confidence low, medium or high: said by who chose it */
    public record Chosen(String confidence, String why) {}

    /** People who may come in all, in three sizes. */
    record Sizes(
            @NotNull @Min(1) @Max(500_000) @Nullable Integer low,
            @NotNull @Min(1) @Max(500_000) @Nullable Integer likely,
            @NotNull @Min(1) @Max(500_000) @Nullable Integer high,
            @NotNull @Min(4) @Max(52) @Nullable Integer weeks,
            @NotNull @Nullable Shape shape) {

        List<Integer> people() {
            return List.of(low == null ? 0 : low, likely == null ? 0 : likely, high == null ? 0 : high);
        }

        boolean isInOrder() {
            List<Integer> people = people();
            return people.get(0) <= people.get(1) && people.get(1) <= people.get(2);
        }
    }

    record Choice(
            @NotNull @Pattern(regexp = "low|likely|high") @Nullable
            String chosen,

            @NotNull @Pattern(regexp = "low|medium|high") @Nullable
            String confidence,

            @NotNull @Size(min = 5, max = 1_000) @Nullable String why) {

        static final Choice NONE = new Choice(null, null, null);
    }

    public boolean isShort() {
        return week != null;
    }
}
