package lt.tiltas.programme.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.ProgrammeId;
import org.springframework.stereotype.Component;

/** Until when it may be asked for, by when it is decided and how long a programme may last in all: the law's rows. */
@Component
public class Asking {

    /**
     * @param endsOn the programme's last day
     * @param askBy the last day to ask
     * @param most months in all
     * @param paid whether the rules pay anything for months after everybody's
     */
    public record Course(
            List<Extension> extensions,
            LocalDate endsOn,
            LocalDate askBy,
            int months,
            int most,
            boolean paid,
            LocalDate today) {

        public boolean askable() {
            return months < most && !today.isAfter(askBy) && extensions.stream().noneMatch(Extension::open);
        }
    }

    private final Extensions extensions;
    private final Rules rules;
    private final Clock clock;

    Asking(Extensions extensions, Rules rules, Clock clock) {
        this.extensions = extensions;
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Course course(ProgrammeId programme, LocalDate openedOn, int months) {
        LocalDate ends = openedOn.plusMonths(months).minusDays(1);
        return new Course(
                extensions.of(programme),
                ends,
                ends.minusDays(rules.days("programme.extension-ask", today())),
                months,
                rules.months("programme.length-vulnerable", today()),
                rules.number("benefit.extended-months", today()).signum() > 0,
                today());
    }

    Extension.Asked asked(String words, String language, String side) {
        LocalDate decideBy = today().plusDays(rules.days("programme.extension-decide", today()));
        return new Extension.Asked(words.strip(), language, side, today(), decideBy);
    }
}
