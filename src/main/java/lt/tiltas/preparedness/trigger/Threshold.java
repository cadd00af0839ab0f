package lt.tiltas.preparedness.trigger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From a reading above {@code onAt} on so many mornings in a row a level holds, until readings were below {@code offAt} on as many. What lies
 * between leaves it as it is, so that it does not ring on and off. A morning without a reading begins the row anew.
 */
public record Threshold(String indicator, Level level, BigDecimal onAt, BigDecimal offAt, int days, Origin origin) {

    /** @param owner who answers for it */
    public record Origin(String frequency, String mark, String source, LocalDate checkedOn, String owner) {}

    /** @param since the morning on which it began to hold; null while it does not */
    record State(
            @Nullable LocalDate since, int row, @Nullable LocalDate last) {

        static final State OFF = new State(null, 0, null);

        boolean holds() {
            return since != null;
        }
    }

    /** @param readings of the indicator in order of days */
    State after(List<Reading> readings) {
        State state = State.OFF;
        for (Reading reading : readings) {
            state = next(state, reading);
        }
        return state;
    }

    State next(State state, Reading reading) {
        boolean crosses = state.holds()
                ? reading.value().compareTo(offAt) < 0
                : reading.value().compareTo(onAt) > 0;
        boolean following =
                state.last() != null && Frequency.of(origin.frequency()).follows(state.last(), reading.day());
        int row = !crosses ? 0 : following ? state.row() + 1 : 1;
        if (row < days) {
            return new State(state.since(), row, reading.day());
        }
        return new State(state.holds() ? null : reading.day(), 0, reading.day());
    }
}
