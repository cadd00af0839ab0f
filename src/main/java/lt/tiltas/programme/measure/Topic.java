package lt.tiltas.programme.measure;

import java.util.List;
import java.util.Locale;

/** What the measures are about, in the order in which the page shows them (message key {@code measures.topic.<code>}). */
public enum Topic {
    PLAN(Measure.PLAN_OFFERED, Measure.PLAN_SIGNED, Measure.GOALS_LANGUAGE, Measure.DOING_LATE, Measure.REVIEWS_HELD),
    SUPPORT(
            Measure.SUPPORTS_REVIEWED,
            Measure.LOWERED_KEPT,
            Measure.RESTORED,
            Measure.CLIFFS_BRIDGED,
            Measure.NEEDS_ANSWERED),
    TALK(Measure.MEETINGS_HELD, Measure.MEETINGS_MOVED, Measure.INTERPRETED),
    MENTOR(Measure.MENTOR_MATCHED, Measure.MENTOR_HOURS),
    AFTER(Measure.CLOSED_KNOWN, Measure.FOLLOW_6, Measure.FOLLOW_12, Measure.FOLLOW_24),
    APPEAL(Measure.APPEALS_IN_TIME),
    RESULT(Measure.FIRST_JOB, Measure.A2_12, Measure.B1_24),
    OFFICE(Measure.REFERRALS_CLOSED, Measure.LOAD);

    private final List<Measure> measures;

    Topic(Measure... measures) {
        this.measures = List.of(measures);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Measure> measures() {
        return measures;
    }
}
