package lt.tiltas.permits.letter;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import lt.tiltas.access.Officer;
import lt.tiltas.jobs.Job;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.clock.FollowSteps;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A letter of which nothing was heard counts as delivered on the last day of the rule in force when it was sent. */
@Service
public class DeemDelivered {

    static final String RULE = "permit.letter-deemed";
    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final LocalTime BEFORE_WORK = LocalTime.of(4, 10);

    private final Letters letters;
    private final DeliverLetter deliver;
    private final FollowSteps clocks;
    private final Rules rules;
    private final Clock clock;

    DeemDelivered(Letters letters, DeliverLetter deliver, FollowSteps clocks, Rules rules, Clock clock) {
        this.letters = letters;
        this.deliver = deliver;
        this.clocks = clocks;
        this.rules = rules;
        this.clock = clock;
    }

    @Bean
    static Job lettersDelivered(DeemDelivered deem) {
        return new Job("letters-delivered", Schedules.daily(VILNIUS, BEFORE_WORK), deem::deem);
    }

    /** How many letters count as delivered from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int deem() {
        LocalDate today = LocalDate.now(clock);
        int deemed = 0;
        for (Letter letter : letters.sentBefore(today)) {
            LocalDate last = rules.due(RULE, Objects.requireNonNull(letter.way().sentOn()));
            if (last.isBefore(today)) {
                deliver.arrived(letter, last, "rule", Officer.SYSTEM);
                deemed++;
            }
        }
        clocks.endAppeals();
        return deemed;
    }
}
