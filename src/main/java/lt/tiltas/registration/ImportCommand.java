package lt.tiltas.registration;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lt.tiltas.database.ConsoleSettings;
import lt.tiltas.registration.intake.ImportList;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports a list at the console, also beside a running server: the same program without its pages, on the same database. */
@Command(
        name = "import",
        description = "Store an arrivals list; rows that cannot be stored are told and held back",
        footer =
                "Ends with 0 when everything is stored, 2 when rows are held back, 1 when the list or the account is refused.",
        exitCodeOnInvalidInput = 1)
public final class ImportCommand implements Callable<Integer> {

    private static final String[] BESIDE = {
        "--tiltas.join=true", "--tiltas.jobs=false", "--logging.level.root=warn", "--logging.level.lt.tiltas=warn"
    };

    @Parameters(paramLabel = "FILE", description = "CSV or XLSX")
    private Path file = Path.of("");

    @Option(names = "--as", paramLabel = "NAME", required = true, description = "the login of a registrar")
    private String login = "";

    @Option(names = "--language", paramLabel = "CODE", defaultValue = "lt", description = "lt, en, uk or ru")
    private String language = "lt";

    @Mixin
    private ConsoleSettings settings = new ConsoleSettings();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        if (Stream.of(Language.values()).noneMatch(one -> one.code().equals(language))) {
            throw new ParameterException(command.commandLine(), "The language is lt, en, uk or ru.");
        }
        String[] arguments = settings.arguments();
        PrintWriter out = command.commandLine().getOut();
        try (ConfigurableApplicationContext program = start(arguments)) {
            if (program == null) {
                return 1;
            }
            return program.getBean(ImportList.class).run(file, login, Language.of(language), out);
        }
    }

    /** Null when it did not start: why has been told. What no command needs, pages above all, is never made. */
    private static @Nullable ConfigurableApplicationContext start(String[] arguments) {
        var program = new SpringApplication();
        program.setSources(Set.of("lt.tiltas.Tiltas"));
        program.setWebApplicationType(WebApplicationType.NONE);
        program.setLazyInitialization(true);
        program.setLogStartupInfo(false);
        try {
            return program.run(
                    Stream.concat(Stream.of(BESIDE), Stream.of(arguments)).toArray(String[]::new));
        } catch (RuntimeException told) {
            return null;
        }
    }
}
