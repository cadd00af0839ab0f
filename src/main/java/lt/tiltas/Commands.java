package lt.tiltas;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import lt.tiltas.administration.AccountCommand;
import lt.tiltas.administration.TokenCommand;
import lt.tiltas.database.CannotStart;
import lt.tiltas.database.PrepareDatabase;
import lt.tiltas.database.RestoreBackup;
import lt.tiltas.database.TakeBackup;
import lt.tiltas.placement.PlaceCommand;
import lt.tiltas.registration.ImportCommand;
import lt.tiltas.registration.LinkCommand;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** What can be typed after {@code java -jar tiltas.jar}. A command is a class of its module; its name is on the class. */
final class Commands {

    private static final List<Class<? extends Callable<Integer>>> ALL = List.of(
            TakeBackup.class,
            RestoreBackup.class,
            PrepareDatabase.class,
            AccountCommand.class,
            TokenCommand.class,
            ImportCommand.class,
            LinkCommand.class,
            PlaceCommand.class);

    private static final Set<String> QUESTIONS = Set.of("--help", "-h", "--version", "-V");

    private Commands() {}

    /** Everything else, known settings and unknown ones alike, starts the server. */
    static boolean meant(String[] arguments) {
        return Arrays.stream(arguments).anyMatch(QUESTIONS::contains)
                || (arguments.length > 0 && !arguments[0].startsWith("-") && !arguments[0].equals("serve"));
    }

    static String[] settings(String[] arguments) {
        boolean named = arguments.length > 0 && arguments[0].equals("serve");
        return named ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
    }

    static int run(String[] arguments) {
        LoggingSystem.get(Commands.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Root());
        line.addSubcommand(new Serve());
        ALL.forEach(line::addSubcommand);
        line.getSubcommands().values().forEach(command -> {
            command.getSubcommands().values().forEach(below -> help(below.getCommandSpec()));
            help(command.getCommandSpec());
            command.setUnmatchedArgumentsAllowed(true);
        });
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof CannotStart known) {
                command.getErr().println("Tiltas " + command.getCommandName() + ": " + known.sentence());
                return 1;
            }
            throw failure;
        });
        return line;
    }

    private static void help(CommandSpec command) {
        command.mixinStandardHelpOptions(true).versionProvider(new Version());
    }

    @Command(
            name = "tiltas",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Receives people who fled a war and helps them become neighbours.",
            footer = "Settings such as --tiltas.data=FOLDER go with every command. Without a command Tiltas serves.")
    private static final class Root implements Runnable {

        @Override
        public void run() {
            throw new IllegalStateException("Without a command Tiltas serves");
        }
    }

    @Command(name = "serve", description = "Start the server; settings as --server.port=8080")
    private static final class Serve implements Runnable {

        @Override
        public void run() {
            throw new IllegalStateException("Serving is started by main");
        }
    }

    private static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Tiltas.class.getPackage().getImplementationVersion();
            return new String[] {"Tiltas " + (version == null ? "(not packaged)" : version)};
        }
    }
}
