package lt.tiltas.programme.goal;

import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.ProgrammeCard;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Goals {

    private final JdbcClient db;

    Goals(JdbcClient db) {
        this.db = db;
    }

    void add(ProgrammeCard programme, AddGoal.New goal, Officer officer) {
        db.sql("""
                insert into programme.goal (programme_id, org_id, person_id, domain, words, words_language,
                    translation_lt, position, state, due_on, created_by)
                values (:programme, :org, :person, :domain, :words, :language, :lt, :position, :state, :dueOn, :officer)
                """)
                .param("programme", programme.id().value())
                .param("org", programme.municipality().value())
                .param("person", goal.person())
                .param("domain", goal.domain())
                .param("words", goal.words().strip())
                .param("language", goal.language())
                .param("lt", goal.language().equals("lt") ? null : AddGoal.orNull(goal.lt()))
                .param("position", programme.goals().size())
                .param("state", goal.dueOn() == null && goal.dreamt() ? "wish" : "active")
                .param("dueOn", goal.dueOn())
                .param("officer", officer.id())
                .update();
    }

    @Nullable
    String translated(GoalId id) {
        return db.sql("select translation_origin from programme.goal where id = :id")
                .param("id", id.value())
                .query((rs, n) -> Optional.ofNullable(rs.getString(1)))
                .single()
                .orElse(null);
    }

    /** False when somebody was faster. The words themselves are never touched. */
    boolean change(GoalId id, ChangeGoal.Change change, @Nullable LocalDate reachedOn) {
        return db.sql("""
                        update programme.goal set domain = :domain, translation_lt = :lt, due_on = :dueOn, state = :state,
                            translation_origin = :translated,
                            reached_on = case when :state = 'reached' then coalesce(reached_on, :reachedOn) end,
                            version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("domain", change.domain())
                        .param("lt", AddGoal.orNull(change.lt()))
                        .param("translated", AddGoal.orNull(change.translated()))
                        .param("dueOn", change.dueOn())
                        .param("state", change.state())
                        .param("reachedOn", reachedOn)
                        .param("id", id.value())
                        .param("version", change.version())
                        .update()
                == 1;
    }
}
