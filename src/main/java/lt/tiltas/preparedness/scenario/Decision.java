package lt.tiltas.preparedness.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lt.tiltas.preparedness.readiness.StandbySite;
import org.jspecify.annotations.Nullable;

/**
 * Something to decide.
 *
 * @param by last day on which it can be decided without being late
 * @param from day on which it is needed
 * @param amount places, desks or people
 * @param called of the people those on call; of a site the chance of a hundred from which it pays for itself
 * @param chance of a hundred runs in which it is needed
 * @param cents until the end of the weeks asked about
 * @param site to be opened
 * @param towns that most surely lack beds of their own
 */
public record Decision(
        Kind kind,
        LocalDate by,
        LocalDate from,
        long amount,
        long called,
        long chance,
        long cents,
        @Nullable StandbySite site,
        List<Integer> towns) {

    /** What is decided. */
    public enum Kind {
        SITE,
        DESKS,
        REGISTRARS,
        WORKERS,
        HOMES,
        PLACES;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public long missing() {
        return Math.max(0, amount - called);
    }

    public boolean isLate(LocalDate today) {
        return by.isBefore(today);
    }
}
