package lt.tiltas.administration.token;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import lt.tiltas.access.Role;

/** What a token can be issued for, and the roles whose rights its routes ask for. */
enum TokenScope {
    HOUSEHOLDS_READ("households:read", Set.of(Role.REGISTRAR, Role.COORDINATOR, Role.CASEMANAGER, Role.PARTNER)),
    HOUSEHOLDS_WRITE("households:write", Set.of(Role.REGISTRAR));

    private final String code;
    private final Set<Role> roles;

    TokenScope(String code, Set<Role> roles) {
        this.code = code;
        this.roles = roles;
    }

    static Optional<TokenScope> of(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    boolean fits(Role role) {
        return roles.contains(role);
    }
}
