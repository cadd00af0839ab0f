package lt.tiltas.preparedness.scenario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a host is paid a month by the newest scheme that had begun on a day.
 *
 * @param until the last day for which it pays; null while it is open
 */
public record HostPay(String act, @Nullable LocalDate until, long firstCents, long nextCents, int freeMonths) {

    private static final double DAYS_OF_A_YEAR = 365.25;
    private static final double MONTHS = 12;
    private static final double WEEK = 7;

    static int weeks(int months) {
        return (int) Math.round(months * DAYS_OF_A_YEAR / MONTHS / WEEK);
    }

    public boolean isOpen(LocalDate on) {
        return until == null || !on.isAfter(until);
    }
}
