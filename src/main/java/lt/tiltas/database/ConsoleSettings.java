package lt.tiltas.database;

import java.util.List;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Mixin of a command: the settings which `serve` would have, from the same files, variables and {@code --name=value}. */
@Command
public final class ConsoleSettings {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** As written, to be handed to a Spring application. */
    public String[] arguments() {
        List<String> given = command.commandLine().getParseResult().unmatched();
        for (String argument : given) {
            if (!argument.matches("--[A-Za-z][\\w.\\[\\]-]*=.*")) {
                throw new ParameterException(
                        command.commandLine(), "Not understood: " + argument + " (settings are --name=value)");
            }
        }
        return given.toArray(String[]::new);
    }

    Environment environment() {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments()));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    DatabaseSettings database() {
        return Binder.get(environment()).bindOrCreate("tiltas", DatabaseSettings.class);
    }

    /** The settings of the built-in server, for commands which have no meaning with a server outside. */
    DatabaseSettings embedded(String otherwise) {
        if (ExternalDatabase.isSetIn(environment())) {
            throw new CannotStart("The database is outside (spring.datasource.url); " + otherwise + ".");
        }
        return database();
    }
}
