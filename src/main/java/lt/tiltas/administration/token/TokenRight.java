package lt.tiltas.administration.token;

import java.util.Set;
import lt.tiltas.access.Purpose;
import lt.tiltas.access.Right;
import lt.tiltas.access.Role;
import lt.tiltas.access.Shown;

/** Only at the keyboard of the server, hence without a route. */
enum TokenRight implements Right {
    ISSUE_TOKEN,
    LIST_TOKENS,
    WITHDRAW_TOKEN;

    @Override
    public Purpose purpose() {
        return Purpose.ADMINISTRATION;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMIN);
    }

    @Override
    public Set<Shown> shows() {
        return Set.of();
    }
}
