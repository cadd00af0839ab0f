package lt.tiltas.placement.proposal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the places proposed, or the other one that a person chose instead.
 *
 * @param rank from 1, the best
 * @param siteId null for a home that the municipality has stated and that is not in the register of beds
 * @param score points of what it is worth to the household
 * @param reasonsFor codes, message key {@code placement.for.<code>}
 * @param reasonsAgainst codes, message key {@code placement.against.<code>}
 */
public record Candidate(
        int rank,
        int municipality,
        @Nullable UUID siteId,
        @Nullable String siteName,
        int score,
        List<String> reasonsFor,
        List<String> reasonsAgainst,
        Price price,
        @Nullable Chosen chosen) {

    /**
     * What is kept for others, and what would turn the order round.
     *
     * @param net points after what is kept; null in proposals of the time before prices
     * @param turns reasons against of which one alone would make this place the first
     * @param met conditions without which nobody is sent there
     */
    public record Price(@Nullable Integer net, List<Kept> kept, List<String> turns, List<Met> met) {

        /** Points that others' needs weigh. */
        public int others() {
            return kept.stream().mapToInt(Kept::points).sum();
        }
    }

    /** Points by which a place weighs more for a family whose group would fall below its floor; a single one may come of rounding and is left out. */
    public int fairness() {
        int more = price.net() == null ? 0 : price.net() - score + price.others();
        return more > 1 ? more : 0;
    }

    /** for, against, or nothing: whether it speaks for this place, against it, or does not bear on it. */
    public String says(String code) {
        return reasonsFor.contains(code) ? "for" : reasonsAgainst.contains(code) ? "against" : "nothing";
    }

    /** @param reason message key {@code placement.override.<code>} */
    public record Chosen(String reason, @Nullable String words) {}
}
