package lt.tiltas.preparedness.engine.learn;

import java.time.LocalDate;
import lt.tiltas.preparedness.engine.arrival.DayTable;

/**
 * A wave of the past foreseen day by day, from what was known on the day: on how many days the truth so many days later lay in the middle nine tenths.
 *
 * @param origins days from which it was looked ahead
 */
public record Hindsight(int origins, int hits) {

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private static final Hindsight NONE = new Hindsight(0, 0);

    /**
     * @param first day from which it is looked ahead; the days before it are told all the same
     * @param ahead days
     */
    public static Hindsight of(DayTable table, LocalDate first, LocalDate last, int ahead, Envelope envelope) {
        Hindsight found = NONE;
        for (LocalDate day = table.before().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            envelope.passed(table.on(day));
            if (!day.isBefore(first)) {
                double truth = table.total(day.plusDays(ahead));
                Envelope.Future future = envelope.future(ahead);
                found = found.and(future.at(LOW) <= truth && truth <= future.at(HIGH));
            }
        }
        return found;
    }

    private Hindsight and(boolean hit) {
        return new Hindsight(origins + 1, hits + (hit ? 1 : 0));
    }

    public double share() {
        return (double) hits / origins;
    }
}
