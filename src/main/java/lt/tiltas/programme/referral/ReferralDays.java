package lt.tiltas.programme.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import lt.tiltas.law.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By when the next word is expected, by the rules in force. */
@Component
class ReferralDays {

    private final Rules rules;
    private final Clock clock;

    ReferralDays(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** In how many days an outcome is to be known. */
    int outcome() {
        return rules.days("referral.outcome", today());
    }

    /** By when a receiver to whom it is sent today has to answer. */
    LocalDate answerBy() {
        return rules.due("referral.answer", today());
    }

    /** Seen is not answered yet: the day stays. */
    @Nullable
    LocalDate after(ReferralStep step, ReferralStep.State now, @Nullable LocalDate dueOn) {
        if (step == ReferralStep.SEE) {
            return dueOn;
        }
        return switch (step.to(now)) {
            case SENT, SEEN -> rules.due("referral.answer", today());
            case ACCEPTED, WAITING -> rules.due("referral.waiting", today());
            case IN_SERVICE -> rules.due("referral.outcome", today());
            default -> null;
        };
    }
}
