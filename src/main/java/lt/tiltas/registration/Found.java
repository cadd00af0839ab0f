package lt.tiltas.registration;

import java.time.LocalDate;
import lt.tiltas.access.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A person found by a search, and why.
 *
 * @param state of the household: draft, registered or left
 * @param reason message key {@code found.<reason>}: number, document, card, card-withdrawn, name, surname, given, begins or born
 */
public record Found(
        PersonId person,
        HouseholdId household,
        Member.Names names,
        @Nullable LocalDate bornOn,
        String number,
        String state,
        OrganisationId holder,
        String reason) {

    public boolean isDraft() {
        return state.equals("draft");
    }
}
