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

    /**
     * A permit that ends while nothing new is in progress. Of several days that have passed the nearest to the end counts: who comes late to the
     * list is told once, not six times.
     */
    int ofPermits(LocalDate today) {
        LocalDate until = NearEnds.toldOn(today, rules.holidays());
        return db.sql("""
                insert into permits.reminder (application_id, threshold, org_id, household_id, person_id, due_on)
                select distinct on (p.id) application_id, threshold, org_id, household_id, person_id, until
                from (select *, permits.valid_until(p) as until from permits.permit p where replaced_on is null) p
                join unnest(cast(:thresholds as text[]), cast(:lasts as date[])) as t (threshold, last) on p.until <= t.last
                where until >= :today
                    and not exists (select from permits.application a where a.person_id = p.person_id and a.decided_on is null)
                order by p.id, t.last
                on conflict do nothing
                """)
                .param("today", today)
                .param(
                        "thresholds",
                        NearEnds.ALL.stream().map(end -> "ends_" + end).toArray(String[]::new))
                .param(
                        "lasts",
                        NearEnds.ALL.stream()
                                .map(end -> until.plusDays(rules.days("permit.remind-" + end, today))
                                        .toString())
                                .toArray(String[]::new))
                .update();
    }
}
