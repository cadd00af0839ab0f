package lt.tiltas.programme.mentor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import lt.tiltas.law.Rules;
import org.springframework.stereotype.Component;

/** Today, and the days of the rules in force. */
@Component
class MentorDays {

    private final Rules rules;
    private final Clock clock;

    MentorDays(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** A check that ends by then is shown. */
    LocalDate soon() {
        return today().plusDays(rules.days("mentor.check-soon", today()));
    }

    /** Months. */
    int kept() {
        return rules.months("mentor.data-kept", today());
    }

    /** Months, of one who is barred. */
    int barredKept() {
        return rules.months("mentor.barred-kept", today());
    }

    /** A wish from before this day without a proposal is asked about. */
    LocalDate waitsFrom() {
        return today().minusDays(rules.days("mentor.wish-waits", today()));
    }
}
