package lt.tiltas.placement.run;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Prices as they were worked out once, with their proof.
 *
 * @param cause message key {@code run.cause.<code>}
 * @param waited who was on the list; expected households that were reckoned to come
 * @param nowhere whom no place fitted, by cause
 */
public record PriceRun(
        UUID id,
        String cause,
        OffsetDateTime madeAt,
        Waited waited,
        Proof proof,
        Online online,
        Map<String, Integer> weights,
        List<Group> groups,
        List<Nowhere> nowhere) {

    /** Fewer are not told: a mean or a count would speak of somebody. */
    public static final int FEWEST = 10;

    public record Waited(int households, int people, double expected) {}

    /** @param value of the list placed at once; @param bound no way is worth more; both in hundreds of points */
    public record Proof(long seed, double value, double bound, String hash) {

        public double share() {
            return bound == 0 ? 100 : 100 * value / bound;
        }
    }

    /** Value of the list placed one by one at the live prices, in hundreds of points, with the groups' floors and without. */
    public record Online(double value, double withoutFloors) {

        /** Percent of the value that the floors cost. */
        public double cost() {
            return withoutFloors <= 0 ? 0 : Math.max(0, 100 * (withoutFloors - value) / withoutFloors);
        }
    }

    /** Hundreds of points a household. @param atOnce the list placed at once; plain one by one without floors; fair with floors */
    public record Means(double atOnce, double floor, double plain, double fair) {}

    public record Group(String code, int households, Means means) {

        public boolean isFew() {
            return households < FEWEST;
        }

        public boolean held() {
            return means.fair() >= means.floor() - 1e-9;
        }
    }

    /** @param cause message key {@code placement.cause.<code>} */
    public record Nowhere(String cause, int households, int people) {

        public boolean isFew() {
            return people < FEWEST;
        }
    }
}
