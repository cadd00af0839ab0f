package lt.tiltas.registration;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.access.OrganisationId;

/**
 * A household about to be registered. The caller makes the ids, so that a repeated write is the same write.
 *
 * @param holder who holds it from now on
 * @param people at least one; the first is the applicant's place on every page
 */
public record NewHousehold(
        HouseholdId id,
        OrganisationId holder,
        LocalDate arrivedOn,
        OffsetDateTime registeredAt,
        HouseholdCard.Contact contact,
        HouseholdCard.Wish wish,
        List<NewPerson> people) {

    public NewHousehold {
        if (people.isEmpty()) {
            throw new IllegalArgumentException("a household has at least one person");
        }
    }
}
