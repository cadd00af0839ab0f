package lt.tiltas.administration.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import lt.tiltas.access.Denied;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.database.CannotStart;
import lt.tiltas.database.ConsoleSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Works beside a running server, whose database it joins. */
@Command(name = "token", description = "Issue a token by which an organisation's program uses the API; shown only once")
public final class TokenCommand implements Callable<Integer> {

    @Option(names = "--as", paramLabel = "NAME", required = true, description = "the administrator who issues it")
    private String as = "";

    @Option(names = "--organisation", paramLabel = "N", required = true, description = "2 Migration Department, 3 ...")
    private int organisation;

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            required = true,
            split = ",",
            description = "households:read, households:write")
    private List<String> scopes = List.of();

    @Option(names = "--role", paramLabel = "ROLE", defaultValue = "registrar", description = "whose rights it has")
    private String role = "registrar";

    @Option(names = "--days", paramLabel = "DAYS", defaultValue = "365", description = "how long it is valid")
    private int days = 365;

    @Mixin
    private ConsoleSettings settings = new ConsoleSettings();

    @Override
    public Integer call() {
        Role wanted = role();
        List<TokenScope> granted =
                scopes.stream().map(code -> scope(code, wanted)).toList();
        var program = new SpringApplication();
        program.setSources(Set.of("lt.tiltas.Tiltas"));
        program.setWebApplicationType(WebApplicationType.NONE);
        try (var context = program.run(settings.arguments())) {
            System.out.println(issue(context, wanted, granted).secret());
        }
        return 0;
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

    private Role role() {
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
