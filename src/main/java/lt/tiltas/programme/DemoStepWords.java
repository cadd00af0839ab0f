package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to steps of the office in the person's language, as the system's actor. */
@Service
@Profile("demo")
public class DemoStepWords {

    /**
     * @param words Lithuanian
     * @param own the same in the person's language
     * @param of what it was translated from; other words than these when the office has put it otherwise since
     * @param origin human, machine or checked
     */
    public record Offered(
            UUID step, UUID household, String words, String language, String own, String of, String origin) {}

    private static final String STEP = """
            insert into programme.step (id, goal_id, org_id, words, words_language, owner, proposed_by, due_on, state, created_by)
            select ?, g.id, g.org_id, ?, 'lt', 'person', 'casemanager', ?::date + 28, 'idea', p.lead_officer
            from programme.programme p join programme.goal g on g.programme_id = p.id and g.state = 'active'
            where p.household_id = ? and p.state = 'open' and p.lead_officer is not null order by g.position, g.id limit 1
            """;
    private static final String TRANSLATION = """
            insert into programme.step_translation (step_id, org_id, language, words, of_words, origin, by_name, kept_by)
            select s.id, s.org_id, ?, ?, ?, ?, ?, s.created_by from programme.step s where s.id = ?
            """;
    private final JdbcTemplate db;

    DemoStepWords(JdbcTemplate db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Collection<Offered> steps, LocalDate today) {
        db.batchUpdate(
                STEP,
                steps.stream()
                        .map(one -> new Object[] {one.step, one.words, today, one.household})
                        .toList());
        db.batchUpdate(
                TRANSLATION,
                steps.stream()
                        .map(one -> new Object[] {
                            one.language,
                            one.own,
                            one.of,
                            one.origin,
                            one.origin.equals("machine") ? null : "Valentyna Horodecka",
                            one.step
                        })
                        .toList());
    }
}
