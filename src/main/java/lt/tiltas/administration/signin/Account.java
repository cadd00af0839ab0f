package lt.tiltas.administration.signin;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import org.jspecify.annotations.Nullable;

record Account(
        UUID id,
        String login,
        String name,
        int organisationId,
        String role,
        @Nullable UUID personId,
        String language,
        @Nullable String passwordHash) {

    Officer officer() {
        return new Officer(id, login, name, new OrganisationId(organisationId), Role.of(role), personId);
    }
}
