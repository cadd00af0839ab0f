package lt.tiltas.preparedness.readiness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.preparedness.scenario.Assumption;
import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * What stands ready today.
 *
 * @param plan for the number of places that was asked about
 * @param mine sites whose test this reader may record
 */
public record Readiness(
        LocalDate today,
        Now now,
        List<Goal> goals,
        Reach plan,
        List<StandbySite> sites,
        List<SiteId> mine,
        Rests rests) {

    /** The same goal with what is in the register of beds, and with the homes that municipalities say they can provide as well. */
    public record Goal(Reach own, Reach withHomes) {}

    /**
     * @param returning places that come back when a block ends
     * @param opening places of houses whose first day is set
     */
    public record Now(int free, int stepFree, int returning, int opening, Homes homes) {}

    /** @param oldest Monday of the oldest of the statements; null when there is none */
    public record Homes(
            int places,
            int stepFree,
            int municipalities,
            @Nullable LocalDate oldest) {}

    /** What is taken for granted: months after which a test is old, and two assumptions. */
    public record Rests(int testMonths, Assumption opening, Assumption weeks) {}

    private static final int EURO = 100;

    public int standbyPlaces() {
        return sites.stream().mapToInt(StandbySite::places).sum();
    }

    /** Sites that nobody has tried, or not for a long time. */
    public long untried() {
        return sites.stream()
                .filter(site -> site.lastTest() == null || site.old())
                .count();
    }

    public LocalDate on(int days) {
        return today.plusDays(days);
    }

    public static long euros(long cents) {
        return BigDecimal.valueOf(cents)
                .divide(BigDecimal.valueOf(EURO), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
