package lt.tiltas.preparedness.scenario;

import java.util.List;
import java.util.Locale;
import lt.tiltas.preparedness.engine.arrival.Arrivals;
import lt.tiltas.preparedness.engine.arrival.DayTable;
import lt.tiltas.preparedness.engine.arrival.Wave;

/** How people come. */
public enum Shape {
    /** As in 2022. */
    REPLAY,
    /** As many on each day. */
    STEP,
    /** More and more for half of the time. */
    RAMP,
    /** On three days of every two weeks. */
    PULSES,
    /** As in 2022, but the border is closed in the third week. */
    CLOSURE,
    /** As in 2022, and three in ten come again after eight weeks. */
    RETURN,
    /** As somebody has drawn it, week by week. */
    DRAWN;

    private static final int WEEK = 7;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Arrivals arrivals(DayTable table, Question.Whole asked, List<Assumption> assumptions) {
        Arrivals replay = new Arrivals.Replay(table, Wave.OF_2022, 1, asked.stretch() / 100.0);
        int days = asked.weeks() * WEEK;
        Arrivals shape = switch (this) {
            case REPLAY -> replay;
            case STEP -> new Arrivals.Step(1, 0, days);
            case RAMP -> new Arrivals.Ramp(0, 1, days / 2);
            case PULSES -> new Arrivals.Pulses(1, 3, 2 * WEEK, asked.weeks());
            case CLOSURE -> new Arrivals.Closure(replay, 2 * WEEK, 3 * WEEK, 4, 1);
            case RETURN ->
                new Arrivals.ReturnWave(
                        replay,
                        Assumptions.value(assumptions, "return-share"),
                        Assumptions.whole(assumptions, "return-weeks") * WEEK);
            case DRAWN -> new Arrivals.Weekly(asked.course().perWeek());
        };
        return new Arrivals.Sized(shape, asked.people());
    }
}
