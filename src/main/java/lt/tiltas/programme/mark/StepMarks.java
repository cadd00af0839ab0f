package lt.tiltas.programme.mark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much people do alone, what is said about a step, how near a goal is. */
@Repository
public class StepMarks {

    /** @param near 0 far to 10 there; @param said on the own page or in a talk */
    public record Near(int near, String said, OffsetDateTime at) {}

    /** @param side person or office */
    public record Comment(String words, String language, String side, String author, OffsetDateTime at) {}

    private final JdbcClient db;

    StepMarks(JdbcClient db) {
        this.db = db;
    }

    public Map<StepId, StepMark> of(ProgrammeId programme) {
        return db.sql("""
                select s.id, s.doing_level, s.origin, s.proposed_by, s.required_by, s.translation_origin,
                    (select count(*) from programme.step_comment c where c.step_id = s.id) as comments
                from programme.step s join programme.goal g on g.id = s.goal_id where g.programme_id = :programme
                """).param("programme", programme.value()).query((rs, n) -> mark(rs)).list().stream()
                .collect(Collectors.toMap(StepMark::step, Function.identity()));
    }

    /** The newest figure of each goal. */
    public Map<GoalId, Integer> near(ProgrammeId programme) {
        record Row(GoalId goal, int near) {}
        return db
                .sql("""
                select distinct on (r.goal_id) r.goal_id, r.near from programme.goal_rating r join programme.goal g on g.id = r.goal_id
                where g.programme_id = :programme order by r.goal_id, r.rated_at desc
                """)
                .param("programme", programme.value())
                .query((rs, n) -> new Row(new GoalId(rs.getObject("goal_id", UUID.class)), rs.getInt("near")))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::goal, Row::near));
    }

    /** Who translated the goal's words, by goal; those of which it is not known are left out. */
    public Map<GoalId, String> translated(ProgrammeId programme) {
        record Row(GoalId goal, String translated) {}
        return db
                .sql("""
                select id, translation_origin from programme.goal where programme_id = :programme and translation_origin is not null
                """)
                .param("programme", programme.value())
                .query((rs, n) ->
                        new Row(new GoalId(rs.getObject("id", UUID.class)), rs.getString("translation_origin")))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::goal, Row::translated));
    }

    /** Newest first. */
    List<Near> history(GoalId goal) {
        return db.sql(
                        "select near, said, rated_at from programme.goal_rating where goal_id = :goal order by rated_at desc")
                .param("goal", goal.value())
                .query((rs, n) -> new Near(
                        rs.getInt("near"), rs.getString("said"), rs.getObject("rated_at", OffsetDateTime.class)))
                .list();
    }

    /** Oldest first. */
    List<Comment> comments(StepId step) {
        return db.sql("select * from programme.step_comment where step_id = :step order by created_at")
                .param("step", step.value())
                .query((rs, n) -> new Comment(
                        rs.getString("words"),
                        rs.getString("words_language"),
                        rs.getString("side"),
                        rs.getString("author_name"),
                        rs.getObject("created_at", OffsetDateTime.class)))
                .list();
    }

    /** The same click twice is one. */
    void rate(GoalId goal, UUID own, int near, String said, Officer officer) {
        db.sql("""
                insert into programme.goal_rating (id, goal_id, org_id, near, said, created_by)
                select :id, g.id, g.org_id, :near, :said, :officer from programme.goal g where g.id = :goal
                on conflict (id) do nothing
                """)
                .param("id", own)
                .param("near", near)
                .param("said", said)
                .param("officer", officer.id())
                .param("goal", goal.value())
                .update();
    }

    void comment(StepId step, SayAboutStep.New comment, String side, Officer officer) {
        db.sql("""
                insert into programme.step_comment (id, step_id, org_id, words, words_language, side, author_name, created_by)
                select :id, s.id, s.org_id, :words, :language, :side, :name, :officer from programme.step s where s.id = :step
                on conflict (id) do nothing
                """)
                .param("id", comment.own())
                .param("words", comment.words().strip())
                .param("language", comment.language())
                .param("side", side)
                .param("name", officer.name())
                .param("officer", officer.id())
                .param("step", step.value())
                .update();
    }

    /** False when somebody was faster. */
    boolean mark(StepId step, MarkStep.Change change) {
        return db.sql("""
                        update programme.step set doing_level = :level, origin = :origin, required_by = :requiredBy,
                            translation_origin = :translated, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("level", change.level())
                        .param("origin", change.origin())
                        .param("requiredBy", change.article())
                        .param("translated", change.translator())
                        .param("id", step.value())
                        .param("version", change.version())
                        .update()
                == 1;
    }

    boolean level(StepId step, int level, int version) {
        return db.sql("""
                        update programme.step set doing_level = :level, version = version + 1 where id = :id and version = :version
                        """)
                        .param("level", level)
                        .param("id", step.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<StepMark> find(StepId step) {
        return db.sql("""
                select s.*, (select count(*) from programme.step_comment c where c.step_id = s.id) as comments
                from programme.step s where s.id = :id
                """).param("id", step.value()).query((rs, n) -> mark(rs)).optional();
    }

    private static StepMark mark(ResultSet rs) throws SQLException {
        String origin = rs.getString("origin");
        String proposed = rs.getString("proposed_by").equals("person") ? "own" : "agreed";
        return new StepMark(
                new StepId(rs.getObject("id", UUID.class)),
                level(rs),
                origin == null ? proposed : origin,
                rs.getString("required_by"),
                rs.getString("translation_origin"),
                rs.getInt("comments"));
    }

    private static @Nullable Integer level(ResultSet rs) throws SQLException {
        int level = rs.getInt("doing_level");
        return rs.wasNull() ? null : level;
    }
}
