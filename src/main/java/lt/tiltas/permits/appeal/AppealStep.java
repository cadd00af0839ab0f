package lt.tiltas.permits.appeal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The course of an appeal; the database holds the same table (permits.appeal_transition). */
public enum AppealStep {
    FILE("none", "filed"),
    /** The old decision is set aside: the application is taken up again, or the permit holds again. */
    UPHOLD("filed", "upheld"),
    REJECT("filed", "rejected"),
    /** By the person. */
    WITHDRAW("filed", "withdrawn");

    private final String from;
    private final String to;

    AppealStep(String from, String to) {
        this.from = from;
        this.to = to;
    }

    public static List<AppealStep> after(String state) {
        return Arrays.stream(values()).filter(step -> step.from.equals(state)).toList();
    }

    public String from() {
        return from;
    }

    public String to() {
        return to;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
