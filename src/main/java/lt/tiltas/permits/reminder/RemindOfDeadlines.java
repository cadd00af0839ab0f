package lt.tiltas.permits.reminder;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import lt.tiltas.jobs.Job;
import lt.tiltas.law.Rules;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Each application is reminded of once at each threshold, however often this runs. */
@Service
public class RemindOfDeadlines {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final LocalTime BEFORE_WORK = LocalTime.of(6, 0);

    private final JdbcClient db;
    private final Rules rules;
    private final Clock clock;

    RemindOfDeadlines(JdbcClient db, Rules rules, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.clock = clock;
    }

    @Bean
    static Job permitReminders(RemindOfDeadlines remind) {
        return new Job("permit-reminders", Schedules.daily(VILNIUS, BEFORE_WORK), remind::remind);
    }

    /** How many reminders are new. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int remind() {
        LocalDate today = LocalDate.now(clock);
        return ofApplications(today) + ofPermits(today);
    }

    private int ofApplications(LocalDate today) {
        return db.sql("""
                insert into permits.reminder (application_id, threshold, org_id, household_id, person_id, due_on)
                select id, case when due_on < :today then 'overdue' else 'due_soon' end, org_id, household_id, person_id, due_on
                from permits.application where decided_on is null and due_on <= :soon
                on conflict do nothing
                """)
                .param("today", today)
                .param("soon", today.plusDays(rules.days("permit.due-soon", today)))
                .update();
    }

    /** A permit that ends while nothing new is in progress. */
    private int ofPermits(LocalDate today) {
        return db.sql("""
                insert into permits.reminder (application_id, threshold, org_id, household_id, person_id, due_on)
                select application_id, case when until <= :last then 'ends_last'
                    when until <= :second then 'ends_second' else 'ends_first' end,
                    org_id, household_id, person_id, until
                from (select *, permits.valid_until(p) as until from permits.permit p where replaced_on is null) p
                where until >= :today and until <= :first
                    and not exists (select from permits.application a where a.person_id = p.person_id and a.decided_on is null)
                on conflict do nothing
                """)
                .param("today", today)
                .param("last", today.plusDays(rules.days("permit.remind-last", today)))
                .param("second", today.plusDays(rules.days("permit.remind-second", today)))
                .param("first", today.plusDays(rules.days("permit.remind-first", today)))
                .update();
    }
}
