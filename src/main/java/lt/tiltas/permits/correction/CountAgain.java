package lt.tiltas.permits.correction;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.jobs.Job;
import lt.tiltas.law.Rules;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever turns up again, wherever that is, is not written down as left any longer. Runs every few minutes; twice is once. */
@Service
public class CountAgain {

    private static final int EVERY_MINUTES = 5;

    private final UnseenPeople people;
    private final Rules rules;
    private final Clock clock;

    CountAgain(UnseenPeople people, Rules rules, Clock clock) {
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    @Bean
    static Job countedAgain(CountAgain again) {
        return new Job("counted-again", FixedDelay.ofMinutes(EVERY_MINUTES), again::count);
    }

    /** How many turned up. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int count() {
        return people.countAgain(UnseenRule.adultAge(rules, LocalDate.now(clock)));
    }
}
