package lt.tiltas.preparedness.activation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.preparedness.trigger.Level;
import lt.tiltas.preparedness.trigger.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** ActivationSteps with their clocks, and the sheet of what was known. */
@Repository
public class ActivationSteps {

    public record Clock(
            State step,
            OffsetDateTime beganAt,
            OffsetDateTime dueAt,
            @Nullable OffsetDateTime doneAt) {

        public boolean isOver(OffsetDateTime now) {
            return (doneAt == null ? now : doneAt).isAfter(dueAt);
        }
    }

    public record Known(
            String indicator,
            LocalDate day,
            BigDecimal value,
            Level level,
            @Nullable LocalDate since) {}

    private final JdbcClient db;

    ActivationSteps(JdbcClient db) {
        this.db = db;
    }

    /** Its clock runs from now on, for as long as the rule of the day says. */
    public void begin(ActivationId id, Level level, State step, Realm realm) {
        db.sql("""
                insert into preparedness.step (activation_id, step, began_at, due_at)
                select :id, step, :at, cast(:at as timestamptz) + hours * interval '1 hour' from preparedness.step_rule
                where level = :level and step = :step
                order by valid_from <= cast(:day as date) desc, abs(valid_from - cast(:day as date)) limit 1
                on conflict do nothing
                """)
                .param("id", id.value())
                .param("level", level.code())
                .param("step", step.code())
                .param("at", realm.at())
                .param("day", realm.today())
                .update();
    }

    public void end(ActivationId id, State step, Realm realm) {
        db.sql(
                        "update preparedness.step set done_at = :at where activation_id = :id and step = :step and done_at is null")
                .param("id", id.value())
                .param("step", step.code())
                .param("at", realm.at())
                .update();
    }

    public List<Clock> of(ActivationId id) {
        return db.sql("""
                select step, began_at, due_at, done_at from preparedness.step where activation_id = :id order by began_at
                """)
                .param("id", id.value())
                .query((rs, n) -> new Clock(
                        State.of(rs.getString("step")),
                        rs.getObject("began_at", OffsetDateTime.class),
                        rs.getObject("due_at", OffsetDateTime.class),
                        rs.getObject("done_at", OffsetDateTime.class)))
                .list();
    }

    /** A figure as it stood on its day; said twice it stands once. */
    public void know(ActivationId id, Standing standing, Realm realm) {
        standing.newest()
                .ifPresent(reading -> know(
                        id,
                        new Known(
                                standing.indicator(),
                                reading.day(),
                                reading.value(),
                                standing.level(),
                                standing.since()),
                        realm));
    }

    public void know(ActivationId id, Known known, Realm realm) {
        db.sql("""
                insert into preparedness.known (activation_id, indicator, day, value, level, since, noted_at)
                values (:id, :indicator, :day, :value, :level, :since, :at) on conflict do nothing
                """)
                .param("id", id.value())
                .param("indicator", known.indicator())
                .param("day", known.day())
                .param("value", known.value())
                .param("level", known.level().code())
                .param("since", known.since())
                .param("at", realm.at())
                .update();
    }

    public List<Known> known(ActivationId id) {
        return db.sql("""
                select indicator, day, value, level, since from preparedness.known where activation_id = :id order by noted_at, indicator
                """)
                .param("id", id.value())
                .query((rs, n) -> new Known(
                        rs.getString("indicator"),
                        rs.getObject("day", LocalDate.class),
                        rs.getBigDecimal("value"),
                        Level.of(rs.getString("level")),
                        rs.getObject("since", LocalDate.class)))
                .list();
    }

    /** Whether European offices are told that the plan is put to use at this level. */
    public boolean tellsEurope(Level level, LocalDate day) {
        return db.sql("""
                select tells_europe from preparedness.level_rule where level = :level
                order by valid_from <= cast(:day as date) desc, abs(valid_from - cast(:day as date)) limit 1
                """)
                .param("level", level.code())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
