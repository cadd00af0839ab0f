package lt.tiltas.administration.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lt.tiltas.access.Denied;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.database.CannotStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

/** A token as it was asked for at the keyboard of the server. */
public record OrderedToken(String as, int organisation, String role, List<String> scopes, int days) {

    /**
     * @param settings of the server, as {@code --name=value}
     * @return the only time the secret is seen
     * @throws CannotStart when something asked for is not there or not allowed
     */
    public String issue(String[] settings) {
        Role wanted = known();
        List<TokenScope> granted =
                scopes.stream().map(code -> scope(code, wanted)).toList();
        var program = new SpringApplication();
        program.setSources(Set.of("lt.tiltas.Tiltas"));
        program.setWebApplicationType(WebApplicationType.NONE);
        program.setLogStartupInfo(false);
        String[] joining = Stream.concat(
                        Stream.of(settings), Stream.of("--tiltas.join=true", "--logging.level.root=warn"))
                .toArray(String[]::new);
        try (var context = program.run(joining)) {
            return issue(context, wanted, granted).secret();
        }
    }

    private Token issue(ApplicationContext context, Role wanted, List<TokenScope> granted) {
        LocalDate until = LocalDate.now(context.getBean(Clock.class)).plusDays(days);
        Officer admin = context.getBean(Tokens.class)
                .named(as)
                .orElseThrow(() -> new CannotStart("There is no open account " + as + "."));
        try {
            return CurrentOfficer.as(
                    admin,
                    () -> context.getBean(IssueToken.class)
                            .issue(new Token.New(new OrganisationId(organisation), wanted, granted, until), admin));
        } catch (Denied e) {
            throw new CannotStart("Only an administrator issues tokens; " + as + " is none.", e);
        } catch (NotHere e) {
            throw new CannotStart("There is no organisation " + organisation + ".", e);
        }
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
