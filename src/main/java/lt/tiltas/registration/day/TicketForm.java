package lt.tiltas.registration.day;

import java.util.List;
import lt.tiltas.registration.person.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** @param spoken code of the language; a parameter called "language" would change the reader's own */
public record TicketForm(@Nullable Integer people, List<String> needs, String spoken) {

    private static final int MOST = 40;

    public TicketForm {
        needs = Typed.list(needs).stream()
                .filter(Ticket.NEEDS::contains)
                .distinct()
                .toList();
        spoken = Typed.text(spoken).matches("[a-z]{2,3}") ? Typed.text(spoken) : "uk";
    }

    static TicketForm fresh() {
        return new TicketForm(null, List.of(), "uk");
    }

    void check(BindingResult errors) {
        if (people == null) {
            if (!errors.hasFieldErrors("people")) {
                Typed.wrong(errors, "people", "day.error.people");
            }
        } else if (people < 1 || people > MOST) {
            Typed.wrong(errors, "people", "day.error.people-many", people, MOST);
        }
    }
}
