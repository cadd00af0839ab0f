package lt.tiltas.law.amount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision table as it was in force for some days.
 *
 * @param base code of the rule whose cents are multiplied; null where the rows are figures of their own
 * @param replacedAt when a corrected table took its place; null while it counts
 */
public record AmountTable(
        Decision decision,
        @Nullable String base,
        LocalDate from,
        @Nullable LocalDate until,
        Act act,
        List<Row> rows,
        @Nullable OffsetDateTime replacedAt) {

    public record Act(String name, String article, String source) {}

    /**
     * @param whom household (once for all), adult, child or alone: for each of them
     * @param municipality of whose row this is; null for all that have none of their own
     * @param last null: and all above
     * @param further for each one above the first of the band
     * @param most the end of a range that begins at the factor
     * @param certainty V read in the act, K known but not read again, U unsure or our own setting
     */
    public record Row(
            String whom,
            @Nullable Integer municipality,
            int first,
            @Nullable Integer last,
            BigDecimal factor,
            BigDecimal further,
            @Nullable BigDecimal most,
            String certainty) {

        boolean holds(int count) {
            return count >= first && (last == null || count <= last);
        }

        /** How many times the base, for so many. */
        BigDecimal times(int count) {
            return factor.add(further.multiply(BigDecimal.valueOf((long) count - first)));
        }

        BigDecimal upTo() {
            return most == null ? factor : most;
        }
    }

    public boolean inForceOn(LocalDate day) {
        return replacedAt == null && !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** Sure ones calm, unsure ones asking to be looked at. */
    public static String color(String certainty) {
        return switch (certainty) {
            case "V" -> "success";
            case "K" -> "info";
            default -> "warning";
        };
    }
}
