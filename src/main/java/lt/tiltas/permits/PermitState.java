package lt.tiltas.permits;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a person's right to stay stands on a day. Shown as {@code t(state.key(), state.args())} in a tag of colour
 * {@link #tone()}.
 *
 * @param code none, submitted, attended, waiting, for_decision, valid, ending, continues, expired, withdrawn or refused; continues is the right of who
 *     has applied in time and waits for the decision after the permit's last day
 * @param until last day of the newest permit, as the law has carried it on; null when there has been none
 * @param dueOn the deadline of an application in progress; null when there is none
 * @param on the day this was true
 * @param prolonged null when the permit holds as printed
 */
public record PermitState(
        String code,
        @Nullable LocalDate until,
        @Nullable LocalDate dueOn,
        LocalDate on,
        @Nullable Prolonged prolonged) {

    /** The law carries the permit further than what is printed on it. */
    public record Prolonged(LocalDate printedUntil, String act) {}

    public PermitState(String code, @Nullable LocalDate until, @Nullable LocalDate dueOn, LocalDate on) {
        this(code, until, dueOn, on, null);
    }

    public String key() {
        return "permit-state." + code;
    }

    public Object[] args() {
        return new Object[] {until == null ? "" : until.toString(), daysLeft()};
    }

    public String tone() {
        return switch (code) {
            case "valid" -> "success";
            case "ending", "waiting" -> "warning";
            case "expired", "withdrawn" -> "danger";
            case "submitted", "attended", "for_decision", "continues" -> "info";
            default -> "neutral";
        };
    }

    public boolean inForce() {
        return until != null && !until.isBefore(on);
    }

    /** The permit's days are over, the right goes on until the decision. */
    public boolean continues() {
        return code.equals("continues");
    }

    public boolean inProgress() {
        return dueOn != null;
    }

    private long daysLeft() {
        return until == null ? 0 : ChronoUnit.DAYS.between(on, until);
    }
}
