package lt.tiltas.permits.unit;

import java.time.OffsetDateTime;
import lt.tiltas.permits.crowd.WaitingLine;

/**
 * Half an hour of a unit's day.
 *
 * @param expected visits, of those booked by the share that come, and of those without a time by the share kept for them
 * @param needed desks by the square-root rule
 * @param growing families more that wait at its end when the desks do not suffice
 */
public record HalfHour(OffsetDateTime at, double expected, int needed, WaitingLine line, double growing) {

    public int waitsPercent() {
        return (int) Math.round(100 * line.waits().orElse(1));
    }
}
