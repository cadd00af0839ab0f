package lt.tiltas.permits;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to letters: papers asked for and handed over, a letter to print, one that waits on the newcomer's own page. As the system. */
@Service
@Profile("demo")
public class DemoLetters {

    /** Papers that are waited for were asked for by a letter handed over at the desk. */
    private static final String HANDED = """
            insert into permits.letter (application_id, org_id, household_id, person_id, addressee_id, kind, language, papers, words, state,
                channel, written_on, written_by, sent_on, delivered_on, delivered_as, version)
            select a.id, a.org_id, a.household_id, a.person_id, a.filed_by, 'papers', h.language, array['birth_certificate'], e.reason,
                'drafted', null, a.asked_on, e.by_officer, null, null, null, 1
            from permits.application a
            join registration.published_household h on h.id = a.household_id and h.language in ('lt', 'en', 'uk', 'ru')
            join permits.application_event e on e.application_id = a.id and e.step = 'ask_for_papers'
            where a.state = 'waiting' and a.asked_on is not null
            """;

    /** The newcomer's permit was announced to her, and she has not opened it; her neighbour's letter waits for whoever prints it. */
    private static final String READY = """
            insert into permits.letter (application_id, org_id, household_id, person_id, addressee_id, kind, language, until_on, state,
                written_on, written_by)
            select a.id, a.org_id, a.household_id, a.person_id, a.filed_by, 'permit_ready', h.language, permits.valid_until(p), 'drafted',
                cast(:today as date) - 1, p.granted_by
            from permits.permit p join permits.application a on a.id = p.application_id
            join registration.published_household h on h.id = a.household_id and h.language in ('lt', 'en', 'uk', 'ru')
            where p.replaced_on is null and (a.household_id = :household and a.filed_by = a.person_id
                or a.id in (select l.id from permits.application l where l.state = 'granted' order by l.decided_on desc, l.id limit 3))
            """;

    private static final String EVENTS = """
            insert into permits.letter_event (letter_id, version, org_id, household_id, person_id, from_state, step, to_state, on_day,
                by_officer, by_org)
            select l.id, s.place, l.org_id, l.household_id, l.person_id, s.from_state, s.step, s.to_state, l.written_on, l.written_by, 2
            from permits.letter l join (values (1, 'none', 'draft', 'drafted'), (2, 'drafted', 'approve', 'approved'),
                (3, 'approved', 'send', 'sent'), (4, 'sent', 'deliver', 'delivered')) s (place, from_state, step, to_state) on s.place <= l.version
            """;

    private final JdbcClient db;

    DemoLetters(JdbcClient db) {
        this.db = db;
    }

    /** @param household whose first member has an own page */
    @Transactional(propagation = Propagation.MANDATORY)
    public void load(LocalDate today, UUID household) {
        db.sql(HANDED).update();
        db.sql(READY).param("today", today).param("household", household).update();
        db.sql("update permits.letter set state = 'approved', version = 2").update();
        db.sql("""
                update permits.letter set state = 'sent', channel = case kind when 'papers' then 'hand' else 'own' end, sent_on = written_on,
                    version = 3
                where kind = 'papers' or household_id = ?
                """).param(household).update();
        db.sql(
                        "update permits.letter set state = 'delivered', delivered_on = sent_on, delivered_as = 'handed', version = 4 where kind = 'papers'")
                .update();
        db.sql(EVENTS).update();
    }
}
