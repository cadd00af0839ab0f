package lt.tiltas.preparedness.review;

import lt.tiltas.preparedness.drill.Objective;
import lt.tiltas.preparedness.scenario.PlayFrozen.Played;
import org.jspecify.annotations.Nullable;

/**
 * What the program saw itself, in minutes of the drill.
 *
 * @param decision until the first decision; null when there was none
 * @param site until the first house was opened; null when none was
 * @param unread cards that nobody of their owner has opened
 * @param late cards done after their time, or not done and over it
 * @param desk households timed, by the real clock
 * @param played the engine on the frozen country with what was opened; null on the real day
 */
public record Measured(
        @Nullable Integer decision,
        @Nullable Integer site,
        int unread,
        int late,
        Answers answers,
        Desk desk,
        @Nullable Played played) {

    private static final int HUNDRED = 100;

    /** Requests, and those of them that were answered in time. */
    public record Answers(int asked, int inTime) {

        public int percent() {
            return asked == 0 ? 0 : HUNDRED * inTime / asked;
        }
    }

    /** @param median minutes of a household; 0 when nobody was timed */
    public record Desk(int timed, double median) {

        /** Whole, as the assumption is kept; 0 when there is nothing to offer. */
        public long minutes() {
            return Math.round(median);
        }
    }

    public double familiesAnHour() {
        return played == null ? 0 : played.familiesAnHour(desk.median());
    }

    /** Whether what an objective asks for was reached; null when there is nothing to tell it by. */
    public @Nullable Boolean reached(Objective objective) {
        if (objective.measure() == null || objective.target() == null) {
            return null;
        }
        int target = objective.target();
        return switch (objective.measure()) {
            case "decision" -> decision != null && decision <= target;
            case "site" -> site != null && site <= target;
            case "unread" -> unread <= target;
            case "late" -> late <= target;
            case "answers" -> answers.asked() == 0 ? null : Boolean.valueOf(answers.percent() >= target);
            case "families" -> desk.timed() == 0 ? null : Boolean.valueOf(familiesAnHour() >= target);
            case "nights" ->
                played == null ? null : Boolean.valueOf(played.with().p50() <= target);
            default -> null;
        };
    }
}
