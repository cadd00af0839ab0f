package lt.tiltas.preparedness.drill;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.drill.Exercise.State;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drills, who takes part, and what they are to show. The database knows who may see which. */
@Repository
public class Exercises {

    private static final String SELECT =
            "select id, name, question, state, started_at, ended_at from preparedness.exercise ";
    private static final RowMapper<Exercise> EXERCISE = (rs, n) -> new Exercise(
            new ExerciseId(rs.getObject("id", UUID.class)),
            rs.getString("name"),
            rs.getString("question"),
            State.of(rs.getString("state")),
            rs.getObject("started_at", OffsetDateTime.class),
            rs.getObject("ended_at", OffsetDateTime.class));

    private final JdbcClient db;

    Exercises(JdbcClient db) {
        this.db = db;
    }

    List<Exercise> all() {
        return db.sql(SELECT + "order by coalesce(started_at, drafted_at) desc, id")
                .query(EXERCISE)
                .list();
    }

    public Exercise get(ExerciseId id) {
        return find(id).orElseThrow(() -> new NotHere("exercise " + id));
    }

    Optional<Exercise> find(ExerciseId id) {
        return db.sql(SELECT + "where id = ?").param(id.value()).query(EXERCISE).optional();
    }

    /** Nobody else turns its time or its state meanwhile. */
    Exercise locked(ExerciseId id) {
        return db.sql(SELECT + "where id = ? for update")
                .param(id.value())
                .query(EXERCISE)
                .optional()
                .orElseThrow(() -> new NotHere("exercise " + id));
    }

    void add(Exercise.New exercise, Instant now, Officer officer) {
        db.sql("""
                insert into preparedness.exercise (id, name, question, drafted_by, drafted_at) values (:id, :name, :question, :officer, :now)
                on conflict (id) do nothing
                """)
                .param("id", exercise.own())
                .param("name", exercise.name())
                .param("question", exercise.asked())
                .param("officer", officer.id())
                .param("now", moment(now))
                .update();
    }

    void announce(ExerciseId id, Instant now) {
        db.sql("update preparedness.exercise set state = 'announced', announced_at = ? where id = ?")
                .params(moment(now), id.value())
                .update();
    }

    /** @param world the country as it was then, as JSON */
    void start(ExerciseId id, String world, Instant now) {
        db.sql("""
                update preparedness.exercise set state = 'running', started_at = :now, announced_at = coalesce(announced_at, :now), world = :world::jsonb where id = :id
                """)
                .param("now", moment(now))
                .param("world", world)
                .param("id", id.value())
                .update();
    }

    void end(ExerciseId id, Instant now) {
        db.sql("update preparedness.exercise set state = 'ended', ended_at = ? where id = ?")
                .params(moment(now), id.value())
                .update();
    }

    public String world(ExerciseId id) {
        return db.sql("select world from preparedness.exercise where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    List<Part> parts(ExerciseId id) {
        return db.sql("""
                select id, org_id, officer_id, part from preparedness.exercise_part where exercise_id = ? order by part, org_id, officer_id nulls first
                """).param(id.value()).query(Part.class).list();
    }

    void add(ExerciseId id, UUID own, int org, Optional<UUID> one, String part) {
        db.sql("""
                insert into preparedness.exercise_part (id, exercise_id, org_id, officer_id, part) values (:own, :id, :org, :one, :part)
                on conflict do nothing
                """)
                .param("own", own)
                .param("id", id.value())
                .param("org", org)
                .param("one", one.orElse(null))
                .param("part", part)
                .update();
    }

    void removePart(ExerciseId id, UUID part) {
        db.sql("delete from preparedness.exercise_part where exercise_id = ? and id = ?")
                .params(id.value(), part)
                .update();
    }

    public Part.Mine mine(ExerciseId id, Officer officer) {
        List<String> parts = parts(id).stream()
                .filter(part -> part.orgId() == officer.organisation().value()
                        && (part.officerId() == null || part.officerId().equals(officer.id())))
                .map(Part::part)
                .toList();
        return new Part.Mine(parts.contains("controller"), parts.contains("observer"), parts.contains("player"));
    }

    public List<Objective> objectives(ExerciseId id) {
        return db.sql("""
                select id, number, words, look, measure, target from preparedness.objective where exercise_id = ? order by number
                """).param(id.value()).query(Objective.class).list();
    }

    void add(ExerciseId id, Objective.New objective) {
        db.sql("""
                insert into preparedness.objective (id, exercise_id, number, words, look, measure, target)
                values (:own, :id, (select coalesce(max(number), 0) + 1 from preparedness.objective where exercise_id = :id), :words, :look, :measure, :target)
                on conflict (id) do nothing
                """)
                .param("own", objective.own())
                .param("id", id.value())
                .param("words", objective.words())
                .param("look", objective.look() == null ? "" : objective.look())
                .param("measure", objective.isMeasured() ? objective.measure() : null)
                .param("target", objective.isMeasured() ? objective.target() : null)
                .update();
    }

    void removeObjective(ExerciseId id, UUID objective) {
        db.sql("delete from preparedness.objective where exercise_id = ? and id = ?")
                .params(id.value(), objective)
                .update();
    }

    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
