package lt.tiltas.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in. A newcomer is one too: {@code self} is then the person the account belongs to.
 *
 * @param organisation for whom the officer acts; every row written carries it
 * @param self the newcomer's own person id, else null
 */
public record Officer(
        UUID id,
        String login,
        String name,
        OrganisationId organisation,
        Role role,
        @Nullable UUID self) {

    /** The actor of scheduled work. Its rows in the trail say {@code system}. */
    public static final Officer SYSTEM = new Officer(
            new UUID(0, 1), "system", "Tiltas", new OrganisationId(OrganisationId.AGENCY.value()), Role.SYSTEM, null);

    public boolean may(Right right) {
        return right.roles().contains(role);
    }
}
