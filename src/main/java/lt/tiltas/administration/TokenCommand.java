package lt.tiltas.administration;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import lt.tiltas.administration.token.OrderedToken;
import lt.tiltas.administration.token.TokenDesk;
import lt.tiltas.database.ConsoleSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works beside a running server, whose database it joins. */
@Command(
        name = "token",
        description = "Issue a token by which an organisation's program uses the API; shown only once",
        subcommands = {TokenCommand.Listed.class, TokenCommand.Withdrawn.class})
public final class TokenCommand implements Callable<Integer> {

    @ArgGroup(exclusive = false)
    private @Nullable Order order;

    @Mixin
    private ConsoleSettings settings = new ConsoleSettings();

    @Spec
    private CommandSpec command = CommandSpec.create();

    /** What a new token needs; the other two commands do not. */
    static final class Order {

        @Option(names = "--as", paramLabel = "NAME", required = true, description = "the administrator who issues it")
        private String as = "";

        @Option(
                names = "--organisation",
                paramLabel = "N",
                required = true,
                description = "2 Migration Department, 3 ...")
        private int organisation;

        @Option(
                names = "--scope",
                paramLabel = "SCOPE",
                required = true,
                split = ",",
                description = "households:read, households:write")
        private List<String> scopes = List.of();

        @Option(names = "--role", paramLabel = "ROLE", description = "whose rights it has; registrar if not said")
        private String role = "registrar";

        @Option(names = "--days", paramLabel = "DAYS", description = "how long it is valid; 365 if not said")
        private int days = 365;
    }

    @Override
    public Integer call() {
        if (order == null) {
            throw new ParameterException(
                    command.commandLine(), "Give --as, --organisation and --scope, or ask for token list.");
        }
        var ordered = new OrderedToken(order.organisation, order.role, order.scopes, order.days);
        command.commandLine().getOut().println(ordered.issue(new TokenDesk(order.as, settings.arguments())));
        return 0;
    }

    @Command(name = "list", description = "All tokens, newest first: id, account, scopes, and whether it is valid")
    static final class Listed implements Callable<Integer> {

        @Option(names = "--as", paramLabel = "NAME", required = true, description = "an administrator")
        private String as = "";

        @Mixin
        private ConsoleSettings settings = new ConsoleSettings();

        @Spec
        private CommandSpec command = CommandSpec.create();

        @Override
        public Integer call() {
            new TokenDesk(as, settings.arguments())
                    .list()
                    .forEach(command.commandLine().getOut()::println);
            return 0;
        }
    }

    @Command(name = "withdraw", description = "From now on this token opens nothing")
    static final class Withdrawn implements Callable<Integer> {

        @Parameters(paramLabel = "ID", description = "as the list shows it")
        private UUID id = new UUID(0, 0);

        @Option(names = "--as", paramLabel = "NAME", required = true, description = "an administrator")
        private String as = "";

        @Mixin
        private ConsoleSettings settings = new ConsoleSettings();

        @Spec
        private CommandSpec command = CommandSpec.create();

        @Override
        public Integer call() {
            command.commandLine().getOut().println(new TokenDesk(as, settings.arguments()).withdraw(id));
            return 0;
        }
    }
}
