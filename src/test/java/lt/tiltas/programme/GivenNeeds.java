package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes talks about parts of life that both sides have rated, and steps of which it was said who does them. */
@Component
public class GivenNeeds {

    private final JdbcClient db;
    private final As as;
    private final GivenProgramme programmes;

    GivenNeeds(JdbcClient db, As as, GivenProgramme programmes) {
        this.db = db;
        this.as = as;
        this.programmes = programmes;
    }

    /** A talk that the person has confirmed and the office approved. */
    public void rated(
            ProgrammeId programme, UUID person, LocalDate on, String domain, @Nullable Integer own, Integer worker) {
        UUID id = UUID.randomUUID();
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into programme.assessment (id, programme_id, org_id, person_id, kind, language, due_on, talked_on, created_by)
                    select :id, p.id, p.org_id, :person, case when exists (select from programme.assessment a where a.programme_id = p.id
                        and a.person_id = :person) then 'review' else 'first' end, 'uk', :on, :on, p.created_by
                    from programme.programme p where p.id = :programme
                    """)
                    .param("id", id)
                    .param("person", person)
                    .param("on", on)
                    .param("programme", programme.value())
                    .update();
            db.sql("""
                    insert into programme.strength (id, assessment_id, org_id, person_id, words, words_language, created_by)
                    select id, id, org_id, person_id, 'Вмію', 'uk', created_by from programme.assessment where id = ?
                    """).param(id).update();
            db.sql("""
                    insert into programme.domain_rating (assessment_id, org_id, person_id, domain, by_person, by_worker, reason)
                    select id, org_id, person_id, ?, ?, ?, 'Kalbėta' from programme.assessment where id = ?
                    """).params(domain, own, worker, id).update();
            db.sql("update programme.assessment set state = 'talked' where id = ?")
                    .param(id)
                    .update();
            db.sql("""
                    update programme.assessment set state = 'confirmed', confirmed_at = clock_timestamp(), confirmed_how = 'aloud' where id = ?
                    """).param(id).update();
            db.sql("""
                    update programme.assessment set state = 'approved', approved_on = ?, approved_by = created_by, approved_name = 'Rasa' where id = ?
                    """).params(on, id).update();
        });
    }

    public void opened(ProgrammeId programme, LocalDate on) {
        run("update programme.programme set opened_on = ? where id = ?", on, programme.value());
    }

    /** A step of the family that is done today, and how much of it went alone. */
    public void done(GoalId goal, int level) {
        StepId step = programmes.step(goal, "Крок", "person", "person", "agreed", null);
        run(
                "update programme.step set state = 'done', done_on = ?, doing_level = ? where id = ?",
                programmes.today(),
                level,
                step.value());
    }

    public void run(String sql, Object... params) {
        as.run(Officer.SYSTEM, () -> db.sql(sql).params(params).update());
    }
}
