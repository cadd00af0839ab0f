package lt.tiltas.placement.surge;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One way of placing the whole list.
 *
 * @param number counts from 1 within the list
 * @param value of all placements together, in points
 * @param bound no way of placing this list is worth more: proven by the prices of the run
 * @param withoutFloors what it would be worth if nobody looked after the groups; null where nobody did yet
 * @param weights in force for this run, by code
 */
public record Run(
        UUID id,
        int number,
        long seed,
        double value,
        double bound,
        @Nullable Double withoutFloors,
        OffsetDateTime madeAt,
        Map<String, Integer> weights,
        Tally tally) {

    private static final double POINTS = 100;

    /** @param approved households a person has decided for; tried those whose offer was tried; offered those that have it */
    public record Tally(
            long households,
            long people,
            long placedHouseholds,
            long placedPeople,
            long approved,
            long tried,
            long offered) {

        public long unplacedHouseholds() {
            return households - placedHouseholds;
        }

        public long unplacedPeople() {
            return people - placedPeople;
        }

        /** A person has decided, and the offers are being made. */
        public boolean isOffering() {
            return approved > tried;
        }
    }

    /** Percent of what is possible at most; 0 is when nobody has a place, which takes from the value what each unplaced person weighs. */
    public double share() {
        double nobody = tally.people() * weights.getOrDefault("unplaced", 0) / POINTS;
        return bound + nobody == 0 ? 100 : 100 * (value + nobody) / (bound + nobody);
    }

    /** Percent of the value that the floors of the groups cost. */
    public double costOfFloors() {
        return withoutFloors == null || withoutFloors <= 0
                ? 0
                : Math.max(0, 100 * (withoutFloors - value) / withoutFloors);
    }
}
