package lt.tiltas.permits.appeal;

import java.util.Set;
import lt.tiltas.permits.step.Arrow;

/** The course of an appeal; the database holds the same table (permits.appeal_transition). */
public enum AppealStep implements Arrow {
    FILE("filed", "none"),
    /** The old decision is set aside: the application is taken up again, or the permit holds again. */
    UPHOLD("upheld", "filed"),
    REJECT("rejected", "filed"),
    /** By the person. */
    WITHDRAW("withdrawn", "filed");

    private final String to;
    private final Set<String> from;

    AppealStep(String to, String... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    @Override
    public String to() {
        return to;
    }

    @Override
    public Set<String> from() {
        return from;
    }
}
