package lt.tiltas.administration;

import java.util.concurrent.Callable;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.administration.account.OpenFirstAccount;
import lt.tiltas.database.CannotStart;
import lt.tiltas.database.ConsoleSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How a country begins: one administrator, who opens the accounts of everybody else. */
@Command(name = "account", description = "Open the first administrator's account; its password is shown only once")
public final class AccountCommand implements Callable<Integer> {

    private static final String LOGIN = "[a-z0-9][a-z0-9.-]{2,39}";

    @Parameters(paramLabel = "LOGIN", description = "3 to 40 small Latin letters, digits, dots and hyphens")
    private String login = "";

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "given name and surname")
    private String name = "";

    @Mixin
    private ConsoleSettings settings = new ConsoleSettings();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        if (!login.matches(LOGIN)) {
            throw new ParameterException(
                    command.commandLine(), "LOGIN is 3 to 40 small Latin letters, digits, dots and hyphens.");
        }
        if (name.isBlank()) {
            throw new ParameterException(command.commandLine(), "Give --name, given name and surname.");
        }
        String said = new Keyboard(settings.arguments())
                .ask(context -> CurrentOfficer.as(
                        Officer.SYSTEM,
                        () -> said(context.getBean(OpenFirstAccount.class).open(login, name.strip(), Officer.SYSTEM))));
        command.commandLine().getOut().println(said);
        return 0;
    }

    private String said(OpenFirstAccount.Outcome outcome) {
        return switch (outcome) {
            case OpenFirstAccount.Outcome.Opened(String password) ->
                "Sign in as " + login + " with the password " + password + " and change it under your name.";
            case OpenFirstAccount.Outcome.AdministratorIsThere() ->
                throw new CannotStart("There is an administrator already, who opens accounts on the page of accounts.");
            case OpenFirstAccount.Outcome.LoginTaken() ->
                throw new CannotStart("Somebody else's account is called " + login + "; choose another name.");
        };
    }
}
