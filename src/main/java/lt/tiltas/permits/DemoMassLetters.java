package lt.tiltas.permits;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The demo's door to a letter to many: a few students hold a permit that an act has carried on, and a colleague has proposed to write to them. As the
 * system.
 */
@Service
@Profile("demo")
public class DemoMassLetters {

    private static final int FIRST = 40;
    private static final int LAST = 20;

    /** They study now; their protection has been replaced by the permit to study. */
    private static final String STUDENTS = """
            insert into permits.application (org_id, household_id, person_id, filed_by, kind, ground, state, submitted_on, attended_on, decide_by, due_on,
                decided_on, opened_by, opened_by_org, handled_by, opened_at, version)
            select 2, p.household_id, p.person_id, p.person_id, 'after_protection', 'study', 'granted', cast(:from as date) - 30, cast(:from as date) - 20, cast(:from as date) + 60, cast(:from as date) + 60, cast(:from as date),
                p.granted_by, 2, p.granted_by, cast(:from as date) - 30 + time '09:00', 4
            from permits.permit p join registration.published_person w on w.id = p.person_id and w.surviving_id = w.id
            where p.replaced_on is null and lower(p.valid) < cast(:from as date) - 30 and upper(p.valid) > cast(:from as date) and permits.valid_until(p) > :today and w.household_id <> :household
                and w.born_on between cast(:today as date) - 27 * 365 and cast(:today as date) - 19 * 365
                and not exists (select from permits.document d where d.permit_id = p.id)
                and not exists (select from permits.withdrawal d where d.permit_id = p.id)
                and not exists (select from permits.application a where a.person_id = p.person_id and a.decided_on is null)
            order by hashtext(p.person_id::text) limit 7
            """;

    private static final String EVENTS = """
            insert into permits.application_event (application_id, version, org_id, household_id, person_id, from_state, step, to_state, due_on, at,
                by_officer, by_org)
            select a.id, e.place, a.org_id, a.household_id, a.person_id, e.from_state, e.step, e.to_state, a.due_on, e.day + time '10:00', a.opened_by, 2
            from permits.application a, lateral (values (1, 'none', 'submit', 'submitted', a.submitted_on),
                (2, 'submitted', 'appear', 'attended', a.attended_on), (3, 'attended', 'examine', 'for_decision', a.decided_on),
                (4, 'for_decision', 'grant', 'granted', a.decided_on)) e (place, from_state, step, to_state, day)
            where a.ground = 'study' and a.kind = 'after_protection' and a.state = 'granted'
            """;

    private static final String DECISIONS = """
            insert into permits.decision (application_id, org_id, household_id, person_id, outcome, state, basis, legal_basis, decided_by, decided_on)
            select id, 2, household_id, person_id, 'granted', 'made', 'study', 'UTPĮ IX-2206', opened_by, decided_on from permits.application
            where ground = 'study' and kind = 'after_protection' and state = 'granted'
            """;

    /** Only the permit of that day: one that had ended before would be carried on into the one that came after it. */
    private static final String REPLACED = """
            update permits.permit p set replaced_on = a.decided_on, valid = daterange(lower(p.valid), a.decided_on) from permits.application a
            where a.person_id = p.person_id and a.ground = 'study' and a.state = 'granted' and p.ground = 'temporary_protection' and p.replaced_on is null
                and p.valid @> a.decided_on
            """;

    private static final String PERMITS = """
            insert into permits.permit (org_id, household_id, person_id, application_id, ground, valid, granted_by, granted_at)
            select 2, household_id, person_id, id, 'study', daterange(decided_on, cast(:until as date), '[]'), opened_by, decided_on + time '10:00'
            from permits.application where ground = 'study' and kind = 'after_protection' and state = 'granted'
            """;

    private final JdbcClient db;

    DemoMassLetters(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param household of the newcomer, whose permit stays as it is
     * @param officer who has proposed it
     * @param second who has looked at the act
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void load(LocalDate today, UUID household, UUID officer, UUID second) {
        db.sql(STUDENTS)
                .param("from", today.minusDays(FIRST))
                .param("today", today)
                .param("household", household)
                .update();
        db.sql(EVENTS).update();
        db.sql(DECISIONS).update();
        db.sql(REPLACED).update();
        db.sql(PERMITS).param("until", today.plusDays(LAST)).update();
        UUID act = UUID.randomUUID();
        db.sql("""
                insert into permits.prolongation (id, ground, valid_on, to_on, act, article, source, certainty, checked_on, entered_by, entered_at,
                    approved_by, approved_at)
                values (:id, 'study', :today, :to, 'Vyriausybės nutarimas (pavyzdys)', '1 p.', 'Pramanytas demonstracinės šalies aktas', 'U', :today,
                    :second, cast(:today as date) - 1 + time '09:00', :officer, cast(:today as date) - 1 + time '15:00')
                """)
                .param("id", act)
                .param("today", today)
                .param("to", today.plusYears(1))
                .param("officer", officer)
                .param("second", second)
                .update();
        db.sql("""
                insert into permits.mass_letter (id, org_id, kind, prolongation_id, proposed_by, proposed_at)
                values (gen_random_uuid(), 2, 'prolonged', :act, :officer, cast(:today as date) - 1 + time '16:00')
                """)
                .param("act", act)
                .param("officer", officer)
                .param("today", today)
                .update();
    }
}
