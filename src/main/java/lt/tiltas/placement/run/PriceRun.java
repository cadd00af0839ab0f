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
 */
public record PriceRun(
        UUID id,
        String cause,
        OffsetDateTime madeAt,
        Waited waited,
        Proof proof,
        Map<String, Integer> weights,
        List<Group> groups) {

    private static final int FEW = 10;

    /** Percent of the value that the floors cost: groups partition nobody, so the households' sizes weigh. */
    public double cost() {
        double plain = groups.stream()
                .mapToDouble(group -> group.plain() * group.households())
                .sum();
        double fair = groups.stream()
                .mapToDouble(group -> group.fair() * group.households())
                .sum();
        return plain <= 0 ? 0 : Math.max(0, 100 * (plain - fair) / plain);
    }

    public record Waited(int households, int people, double expected) {}

    /** @param value of placing the list one by one at these prices; @param bound no way is worth more; both in hundreds of points */
    public record Proof(long seed, double value, double bound, String hash) {

        public double share() {
            return bound == 0 ? 100 : 100 * value / bound;
        }
    }

    /** Mean points of a group's households without and with floors, and the floor. */
    public record Group(String code, int households, double plain, double fair, double floor) {

        /** So few that a mean would speak of somebody. */
        public boolean isFew() {
            return households < FEW;
        }

        public boolean held() {
            return fair >= floor - 1e-9;
        }
    }
}
