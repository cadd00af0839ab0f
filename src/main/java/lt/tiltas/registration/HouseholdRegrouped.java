package lt.tiltas.registration;

import java.time.LocalDate;
import java.util.List;

/**
 * These people are in another household of the same holder from now on.
 *
 * @param closed whether nobody is left in the first one
 */
public record HouseholdRegrouped(
        HouseholdId from, HouseholdId to, List<PersonId> people, boolean closed, LocalDate regroupedOn) {}
