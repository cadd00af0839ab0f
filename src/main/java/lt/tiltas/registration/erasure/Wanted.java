package lt.tiltas.registration.erasure;

import java.util.List;
import lt.tiltas.registration.person.Typed;
import org.springframework.validation.BindingResult;

/**
 * The form that erases.
 *
 * @param ground article 17(1); message key {@code erasure.ground.<ground>}
 * @param number of the household, typed again at the second asking
 */
public record Wanted(String ground, String reason, String number) {

    public static final String NO_LONGER_NEEDED = "no_longer_needed";
    public static final List<String> GROUNDS = List.of(NO_LONGER_NEEDED, "unlawful", "obligation");

    private static final int SHORTEST = 10;

    public Wanted {
        ground = GROUNDS.contains(Typed.text(ground)) ? Typed.text(ground) : "";
        reason = Typed.text(reason);
        number = Typed.text(number);
    }

    void check(BindingResult errors) {
        if (ground.isEmpty()) {
            Typed.wrong(errors, "ground", "erasure.error.ground");
        }
        if (reason.length() < SHORTEST) {
            Typed.wrong(errors, "reason", "record.error.reason", reason);
        }
    }
}
