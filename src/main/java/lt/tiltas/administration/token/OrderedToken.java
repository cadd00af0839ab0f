package lt.tiltas.administration.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.database.CannotStart;

/** A token as it was asked for at the keyboard of the server. */
public record OrderedToken(int organisation, String role, List<String> scopes, int days) {

    /**
     * @return the only time the secret is seen
     * @throws CannotStart when something asked for is not there or not allowed
     */
    public String issue(TokenDesk desk) {
        Role wanted = known();
        List<TokenScope> granted =
                scopes.stream().map(code -> scope(code, wanted)).toList();
        return desk.ask((context, admin) -> {
            LocalDate until = LocalDate.now(context.getBean(Clock.class)).plusDays(days);
            try {
                return context.getBean(IssueToken.class)
                        .issue(new Token.New(new OrganisationId(organisation), wanted, granted, until), admin)
                        .secret();
            } catch (NotHere e) {
                throw new CannotStart("There is no organisation " + organisation + ".", e);
            }
        });
    }

    private Role known() {
        try {
            return Role.of(role);
        } catch (IllegalArgumentException e) {
            throw new CannotStart("There is no role " + role + ".", e);
        }
    }

    private static TokenScope scope(String code, Role role) {
        TokenScope scope = TokenScope.of(code).orElseThrow(() -> new CannotStart("There is no scope " + code + "."));
        if (!scope.fits(role)) {
            throw new CannotStart("The role " + role.code() + " has no right to " + code + ".");
        }
        return scope;
    }
}
