package lt.tiltas.programme.step;

import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Steps {

    private final JdbcClient db;

    Steps(JdbcClient db) {
        this.db = db;
    }

    void add(GoalId goal, OrganisationId municipality, AddStep.New step, Officer officer) {
        db.sql("""
                insert into programme.step (goal_id, org_id, words, words_language, translation_lt, owner, owner_name,
                    proposed_by, due_on, state, created_by)
                values (:goal, :org, :words, :language, :lt, :owner, :ownerName, 'casemanager', :dueOn, :state, :officer)
                """)
                .param("goal", goal.value())
                .param("org", municipality.value())
                .param("words", step.words().strip())
                .param("language", step.language())
                .param("lt", step.language().equals("lt") ? null : AddStep.orNull(step.lt()))
                .param("owner", step.owner())
                .param("ownerName", step.owner().equals("other") ? AddStep.orNull(step.ownerName()) : null)
                .param("dueOn", step.dueOn())
                .param("state", step.settled() ? "agreed" : "idea")
                .param("officer", officer.id())
                .update();
    }

    void propose(GoalId goal, OrganisationId municipality, String words, String language, UUID officer) {
        db.sql("""
                insert into programme.step (goal_id, org_id, words, words_language, owner, proposed_by, state, created_by)
                values (:goal, :org, :words, :language, 'person', 'person', 'idea', :officer)
                """)
                .param("goal", goal.value())
                .param("org", municipality.value())
                .param("words", words.strip())
                .param("language", language)
                .param("officer", officer)
                .update();
    }

    /** False when somebody was faster. */
    boolean move(StepId id, String state, int version, @Nullable LocalDate doneOn) {
        return db.sql("""
                        update programme.step set state = :state, done_on = :doneOn, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("state", state)
                        .param("doneOn", doneOn)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }
}
