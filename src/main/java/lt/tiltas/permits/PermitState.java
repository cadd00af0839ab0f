package lt.tiltas.permits;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a person's right to stay stands on a day. Shown as {@code t(state.key(), state.args())} in a tag of colour
 * {@link #tone()}.
 *
 * @param code none, submitted, attended, waiting, for_decision, valid, ending, expired or refused
 * @param until last day of the newest permit; null when there has been none
 * @param dueOn the deadline of an application in progress; null when there is none
 * @param on the day this was true
 */
public record PermitState(
        String code, @Nullable LocalDate until, @Nullable LocalDate dueOn, LocalDate on) {

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
            case "expired" -> "danger";
            case "submitted", "attended", "for_decision" -> "info";
            default -> "neutral";
        };
    }

    public boolean inForce() {
        return until != null && !until.isBefore(on);
    }

    public boolean inProgress() {
        return dueOn != null;
    }

    private long daysLeft() {
        return until == null ? 0 : ChronoUnit.DAYS.between(on, until);
    }
}
