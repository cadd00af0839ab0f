package lt.tiltas.permits.route;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that may be applied for.
 *
 * @param kind message key {@code permit.kind.<kind>}
 * @param ground on which the permit stands, message key {@code permit.ground.<ground>}
 * @param holds how long
 * @param law where it is written, and how sure we are
 */
public record Route(
        String kind,
        String ground,
        String decideRule,
        Holds holds,
        @Nullable Integer feeCents,
        Law law) {

    /** @param months null when the law names the last day for everybody */
    public record Holds(@Nullable Integer months, LocalDate validFrom) {}

    /** @param certainty V read in the act, K known, U to be made sure */
    public record Law(String act, String article, String source, String certainty, LocalDate checkedOn) {

        public String text() {
            return article.isEmpty() ? act : act + ", " + article;
        }
    }

    /**
     * A paper the route asks for.
     *
     * @param paper message key {@code permit.paper.<paper>}
     * @param whose everybody, child or adult
     * @param heldIn register, permits, visit or attached
     */
    public record Need(String paper, String whose, String heldIn) {

        public boolean isAttached() {
            return heldIn.equals("attached");
        }

        public boolean concerns(boolean child) {
            return whose.equals("everybody") || whose.equals("child") == child;
        }
    }
}
