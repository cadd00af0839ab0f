package lt.tiltas.registration.erasure;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import lt.tiltas.jobs.Job;
import lt.tiltas.law.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How long a record is kept, and whose time is over. The list is for the officer's decision: nothing erases by itself. */
@Component
public class Retention {

    static final String YEARS = "registration.record-kept-after-leaving";

    private final Rules rules;
    private final JdbcClient db;
    private final Clock clock;

    Retention(Rules rules, JdbcClient db, Clock clock) {
        this.rules = rules;
        this.db = db;
        this.clock = clock;
    }

    /** The last day; null as long as the household is in the country's care. */
    @Nullable
    LocalDate keptUntil(@Nullable LocalDate leftOn) {
        return leftOn == null ? null : leftOn.plusYears(rules.years(YEARS, LocalDate.now(clock)));
    }

    boolean runs(LocalDate until) {
        return !until.isBefore(LocalDate.now(clock));
    }

    /** Lists whoever is due and strikes whoever is no longer: run as the system, as often as one likes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void list() {
        LocalDate today = LocalDate.now(clock);
        int years = rules.years(YEARS, today);
        db.sql("""
                delete from registration.retention_due d where not exists (
                    select from registration.household h where h.id = d.household_id and h.state = 'left'
                        and h.left_on + make_interval(years => :years) < :today)
                """).param("years", years).param("today", today).update();
        db.sql("""
                insert into registration.retention_due (person_id, household_id, number, due_on)
                select p.id, h.id, h.number, (h.left_on + make_interval(years => :years))::date + 1
                from registration.household h join registration.person p on p.household_id = h.id
                where h.state = 'left' and h.left_on + make_interval(years => :years) < :today
                    and not exists (select from registration.erasure e where e.person_id = p.id)
                on conflict (person_id) do nothing
                """).param("years", years).param("today", today).update();
    }

    @Bean
    static Job retentionJob(Retention retention) {
        return new Job("retention-due", Schedules.daily(LocalTime.of(3, 40)), retention::list);
    }
}
