package lt.tiltas.administration.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import lt.tiltas.access.Denied;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.administration.Keyboard;
import lt.tiltas.database.CannotStart;
import org.springframework.context.ApplicationContext;

/**
 * Tokens at the keyboard of the server, also beside a running one.
 *
 * @param as the login of an administrator
 * @param settings of the server, as {@code --name=value}
 */
public record TokenDesk(String as, String[] settings) {

    /** A line for each token, newest first. */
    public List<String> list() {
        return ask((context, admin) -> {
            LocalDate today = LocalDate.now(context.getBean(Clock.class));
            return context.getBean(ListTokens.class).list(admin).stream()
                    .map(token -> token.line(today))
                    .toList();
        });
    }

    /** @throws CannotStart when there is no such token to withdraw */
    public String withdraw(UUID token) {
        return ask(
                (context, admin) -> switch (context.getBean(WithdrawToken.class).withdraw(token, admin)) {
                    case WithdrawToken.Outcome.Withdrawn done -> "The token " + token + " opens nothing any more.";
                    case WithdrawToken.Outcome.NothingToWithdraw nothing ->
                        throw new CannotStart("There is no token " + token + " to withdraw; see token list.");
                });
    }

    <T> T ask(BiFunction<ApplicationContext, Officer, T> work) {
        try {
            return new Keyboard(settings).ask(context -> {
                Officer admin = context.getBean(Tokens.class)
                        .named(as)
                        .orElseThrow(() -> new CannotStart("There is no open account " + as + "."));
                return CurrentOfficer.as(admin, () -> work.apply(context, admin));
            });
        } catch (Denied e) {
            throw new CannotStart("Only an administrator issues, lists and withdraws tokens; " + as + " is none.", e);
        }
    }
}
