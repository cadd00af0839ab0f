package lt.tiltas.programme.review;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.jobs.Job;
import lt.tiltas.law.Rules;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the coming reviews of every open programme on the list, each once, however often it runs. */
@Service
public class MakeReviews {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final LocalTime BEFORE_WORK = LocalTime.of(5, 40);
    private static final int PART = 1000;

    private record Opened(UUID id, LocalDate openedOn) {}

    private final JdbcClient db;
    private final PlanReviews reviews;
    private final Rules rules;
    private final Clock clock;

    MakeReviews(JdbcClient db, PlanReviews reviews, Rules rules, Clock clock) {
        this.db = db;
        this.reviews = reviews;
        this.rules = rules;
        this.clock = clock;
    }

    @Bean
    static Job programmeReviews(MakeReviews make) {
        return new Job("programme-reviews", Schedules.daily(VILNIUS, BEFORE_WORK), make::make);
    }

    /** How many are new. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int make() {
        LocalDate today = LocalDate.now(clock);
        Cadence cadence = cadence(today);
        LocalDate until = today.plusMonths(cadence.everyMonths());
        UUID last = new UUID(0, 0);
        int made = 0;
        for (List<Opened> some = after(last); !some.isEmpty(); some = after(last)) {
            for (Opened one : some) {
                made += reviews.make(one.id(), cadence.of(one.openedOn(), until));
            }
            last = some.getLast().id();
        }
        return made;
    }

    Cadence cadence(LocalDate today) {
        List<Cadence.Once> once = Cadence.RULES.entrySet().stream()
                .map((Map.Entry<String, String> rule) ->
                        new Cadence.Once(rule.getKey(), rules.days(rule.getValue(), today)))
                .toList();
        return new Cadence(once, rules.months("programme.review-every", today), rules.since("programme.review-every"));
    }

    private List<Opened> after(UUID last) {
        return db.sql("""
                select id, opened_on from programme.programme where state = 'open' and id > :last order by id limit :part
                """)
                .param("last", last)
                .param("part", PART)
                .query(Opened.class)
                .list();
    }
}
