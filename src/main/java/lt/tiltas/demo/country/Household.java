package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * People who arrived together, the applicant first, and all that has happened to them since.
 *
 * @param number counts from 1 in the order of registration; the writer makes the public number
 * @param registeredBy number of the officer
 */
public record Household(
        int number,
        LocalDate registeredOn,
        int registeredBy,
        List<Person> members,
        Wishes wishes,
        Housing housing,
        List<PermitCase> permits,
        @Nullable Programme programme,
        @Nullable Departure departure) {

    /** @param pets dog, cat or parrot */
    public record Wishes(
            @Nullable Integer municipality, @Nullable Integer relativesIn, List<String> pets) {}

    /** Stays follow one another without overlap; an empty list is a family that still needs a bed. */
    public record Housing(List<Stay> stays, List<Placement> placements) {}

    /** @param destination returned, moved_abroad or lost_contact */
    public record Departure(LocalDate on, String destination) {}

    public Person applicant() {
        return members.getFirst();
    }

    public boolean isClosed() {
        return departure != null;
    }

    public Optional<Stay> stayOn(LocalDate night) {
        return housing.stays().stream().filter(stay -> stay.covers(night)).findFirst();
    }

    public boolean needsBed() {
        return !isClosed() && housing.stays().isEmpty();
    }

    /** Nobody has yet said yes to a municipality, and the family does not live in one already. */
    public boolean needsMunicipality() {
        return !isClosed()
                && housing.stays().stream().allMatch(Stay::inCentre)
                && housing.placements().stream().noneMatch(Placement::accepted);
    }
}
