package lt.tiltas.permits.application;

import java.time.LocalDate;
import java.util.Objects;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.application.Application.Dates;
import org.springframework.stereotype.Component;

/** Which day each step sets, by the rule of law in force when its time began. */
@Component
class Clocks {

    private final Rules rules;

    Clocks(Rules rules) {
        this.rules = rules;
    }

    LocalDate attendBy(LocalDate submittedOn) {
        return rules.due("permit.attend-by", submittedOn);
    }

    /** @param decideRule by which rule the application is decided */
    Dates after(Step step, Dates dates, String decideRule, LocalDate today) {
        return switch (step) {
            case APPEAR -> {
                LocalDate decideBy = rules.due(decideRule, today);
                yield new Dates(dates.submittedOn(), today, decideBy, null, decideBy, null);
            }
            case BRING_PAPERS, END_WAITING -> resumed(dates, decideRule, today);
            case EXTEND -> decideBy(dates, rules.due("permit.extend-by", Objects.requireNonNull(dates.decideBy())));
            case REOPEN -> decideBy(dates, rules.due(decideRule, today));
            // The time to bring papers begins when the letter has arrived (permits.letter).
            case ASK_FOR_PAPERS, EXAMINE, PROPOSE_REFUSAL, SEND_BACK -> dates;
            case TAKE_UP -> new Dates(dates.submittedOn(), null, null, null, attendBy(today), null);
            case GRANT, REFUSE, TERMINATE ->
                new Dates(dates.submittedOn(), dates.attendedOn(), dates.decideBy(), null, dates.dueOn(), today);
        };
    }

    private Dates resumed(Dates dates, String decideRule, LocalDate today) {
        if (dates.askedOn() == null) {
            return dates;
        }
        LocalDate attendedOn = Objects.requireNonNull(dates.attendedOn());
        LocalDate decideBy = rules.span(decideRule, attendedOn)
                .counting()
                .afterPause(Objects.requireNonNull(dates.decideBy()), dates.askedOn(), today, rules.holidays());
        return decideBy(dates, decideBy);
    }

    private static Dates decideBy(Dates dates, LocalDate decideBy) {
        return new Dates(dates.submittedOn(), dates.attendedOn(), decideBy, null, decideBy, null);
    }
}
