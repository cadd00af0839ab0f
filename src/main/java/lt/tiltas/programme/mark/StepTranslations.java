package lt.tiltas.programme.mark;

import java.util.Objects;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.programme.Step;
import lt.tiltas.programme.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StepTranslations {

    private final JdbcClient db;

    StepTranslations(JdbcClient db) {
        this.db = db;
    }

    /** The newer one takes the place of the older; a signed version keeps its own copy. */
    void keep(Step step, OrganisationId municipality, Telling form, Officer officer) {
        db.sql("""
                insert into programme.step_translation (step_id, org_id, language, words, of_words, origin, by_name, kept_by)
                values (:step, :org, :language, :words, :of, :origin, :by, :officer)
                on conflict (step_id, language) do update set words = excluded.words, of_words = excluded.of_words, origin = excluded.origin,
                    by_name = excluded.by_name, kept_by = excluded.kept_by, kept_at = clock_timestamp(), version = step_translation.version + 1
                """)
                .param("step", step.id().value())
                .param("org", municipality.value())
                .param("language", form.language())
                .param("words", Objects.requireNonNull(form.words()).strip())
                .param("of", step.words().own())
                .param("origin", form.origin())
                .param("by", form.reader())
                .param("officer", officer.id())
                .update();
    }

    /** False when somebody was faster, or it was answered meanwhile. */
    boolean reword(StepId step, TranslateStep.Reworded form) {
        return db.sql("""
                        update programme.step set words = :words, version = version + 1
                        where id = :id and version = :version and state = 'idea' and proposed_by = 'casemanager'
                        """)
                        .param("words", form.words().strip())
                        .param("id", step.value())
                        .param("version", form.version())
                        .update()
                == 1;
    }
}
