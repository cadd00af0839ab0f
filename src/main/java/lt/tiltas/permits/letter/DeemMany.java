package lt.tiltas.permits.letter;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.jobs.Job;
import lt.tiltas.law.Rules;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** As {@link DeemDelivered}, for letters to many: nothing begins with their arrival, so all of one day are moved at once. */
@Service
public class DeemMany {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final LocalTime BEFORE_WORK = LocalTime.of(4, 20);

    private final JdbcClient db;
    private final Rules rules;
    private final Clock clock;

    DeemMany(JdbcClient db, Rules rules, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.clock = clock;
    }

    @Bean
    static Job lettersToManyDelivered(DeemMany deem) {
        return new Job("letters-to-many-delivered", Schedules.daily(VILNIUS, BEFORE_WORK), deem::deem);
    }

    /** How many letters count as delivered from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int deem() {
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> days = db.sql(
                        "select distinct sent_on from permits.letter where state = 'sent' and mass_id is not null and sent_on < ?")
                .param(today)
                .query(LocalDate.class)
                .list();
        int deemed = 0;
        for (LocalDate sent : days) {
            LocalDate last = rules.due(DeemDelivered.RULE, sent);
            if (last.isBefore(today)) {
                deemed += deem(sent, last);
            }
        }
        return deemed;
    }

    private int deem(LocalDate sent, LocalDate last) {
        return db.sql("""
                with moved as (
                    update permits.letter set state = 'deemed', delivered_on = :last, delivered_as = 'rule', version = version + 1
                    where state = 'sent' and mass_id is not null and sent_on = :sent returning *)
                insert into permits.letter_event (letter_id, version, mass_id, org_id, household_id, person_id, from_state, step, to_state,
                    on_day, by_officer, by_org)
                select id, version, mass_id, org_id, household_id, person_id, 'sent', 'deem', 'deemed', :last, :officer, :mine from moved
                """)
                .param("sent", sent)
                .param("last", last)
                .param("officer", Officer.SYSTEM.id())
                .param("mine", OrganisationId.MIGRATION.value())
                .update();
    }
}
