package lt.tiltas.registration.person;

import java.util.List;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.PersonId;

/**
 * People are in the register from now on.
 *
 * @param way desk, list or member
 * @param by the organisation that has entered them
 * @param seesAll whether who entered them sees identity in the whole country, and need not ask
 */
public record PeopleEntered(List<PersonId> people, String way, OrganisationId by, boolean seesAll) {}
