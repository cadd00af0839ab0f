package lt.tiltas.administration;

import java.util.List;
import java.util.concurrent.Callable;
import lt.tiltas.administration.token.OrderedToken;
import lt.tiltas.database.ConsoleSettings;
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
        var ordered = new OrderedToken(as, organisation, role, scopes, days);
        System.out.println(ordered.issue(settings.arguments()));
        return 0;
    }
}
