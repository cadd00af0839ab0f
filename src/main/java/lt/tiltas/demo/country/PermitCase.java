package lt.tiltas.demo.country;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One application of one person for temporary protection.
 *
 * @param kind first or exchange
 * @param attendedOn the visit with originals; null before it
 * @param dueOn the day by which the department means to decide
 */
public record PermitCase(
        int person,
        String kind,
        LocalDate submittedOn,
        @Nullable LocalDate attendedOn,
        LocalDate dueOn,
        @Nullable Decision decision) {

    /**
     * @param outcome granted, refused or terminated
     * @param validTo last day of validity; like validFrom null unless granted
     */
    public record Decision(
            LocalDate on,
            String outcome,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    public boolean granted() {
        return decision != null && decision.outcome().equals("granted");
    }
}
