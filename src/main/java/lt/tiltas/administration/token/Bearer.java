package lt.tiltas.administration.token;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;

/** Whom a token stands for. */
record Bearer(UUID id, String login, String name, int organisationId, String role, String[] scopes) {

    Officer officer() {
        return new Officer(id, login, name, new OrganisationId(organisationId), Role.of(role), null);
    }
}
