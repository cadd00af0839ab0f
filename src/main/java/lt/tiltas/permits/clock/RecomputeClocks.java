package lt.tiltas.permits.clock;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.jobs.Job;
import lt.tiltas.law.Almanac;
import lt.tiltas.law.NoRule;
import lt.tiltas.law.Replanning;
import lt.tiltas.law.Rules;
import lt.tiltas.web.Paged;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every running clock in one pass. At night what is stored is compared with what is computed; when the calendar changes it is taken over. */
@Service
public class RecomputeClocks implements Replanning {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    /** @param unknown how many hang on a rule or a year that our data do not hold */
    public record Computed(int clocks, List<Other> others, int unknown) {}

    /** Stored otherwise than computed. */
    public record Other(UUID clock, LocalDate computed) {}

    private final AllClocks all;
    private final FollowSteps follow;
    private final Rules rules;

    RecomputeClocks(AllClocks all, FollowSteps follow, Rules rules) {
        this.all = all;
        this.follow = follow;
        this.rules = rules;
    }

    @Bean
    static Job clocksComputedAnew(RecomputeClocks recompute) {
        return new Job("clocks-computed-anew", Schedules.daily(VILNIUS, AT_NIGHT), recompute::check);
    }

    /** At night, as the system. How many alarms are new. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int check() {
        follow.adopt();
        return all.alarm(compute().others());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int replan(UUID change, String reason, Officer officer) {
        return all.takeOver(compute().others(), change, reason);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Paged<Moved> moved(UUID change, int page) {
        return all.moved(change, page);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Computed compute() {
        Almanac almanac = rules.almanac();
        List<Other> others = new ArrayList<>();
        int[] seen = new int[2];
        all.forEach(clock -> {
            seen[0]++;
            try {
                LocalDate due = almanac.due(clock.term());
                if (!due.equals(clock.dueOn())) {
                    others.add(new Other(clock.id(), due));
                }
            } catch (NoRule e) {
                seen[1]++;
            }
        });
        return new Computed(seen[0], others, seen[1]);
    }
}
