package lt.tiltas.preparedness.activation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.trigger.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Activations of the real day and of exercises. Which of them is asked for is always said. */
@Repository
public class Activations {

    private static final String ROW = """
            select id, exercise_id, level, state, persons, reason, indicator, reading_day, reading_value, org_id, opened_by, opened_by_name,
                   proposed_at, second_by, second_by_name, second_at, opened_at, state_since, closed_at, review_on
            from preparedness.activation
            """;

    private final JdbcClient db;

    Activations(JdbcClient db) {
        this.db = db;
    }

    public Optional<Activation> find(ActivationId id) {
        return db.sql(ROW + "where id = :id")
                .param("id", id.value())
                .query((rs, n) -> activation(rs))
                .optional();
    }

    /** What is proposed or runs in this world: never two. */
    public Optional<Activation> current(@Nullable UUID exercise) {
        return db.sql(
                        ROW
                                + "where exercise_id is not distinct from cast(:exercise as uuid) and state not in ('declined', 'closed')")
                .param("exercise", exercise)
                .query((rs, n) -> activation(rs))
                .optional();
    }

    /** What has ended in this world, newest first. */
    public List<Activation> ended(@Nullable UUID exercise) {
        return db.sql(ROW + """
                where exercise_id is not distinct from cast(:exercise as uuid) and state in ('declined', 'closed') order by proposed_at desc
                """)
                .param("exercise", exercise)
                .query((rs, n) -> activation(rs))
                .list();
    }

    /** How many people it takes to begin at this level. */
    public int persons(Level level, LocalDate day) {
        return db.sql("select preparedness.persons(:level, :day)")
                .param("level", level.code())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** @return false when this one, or another in this world, is there already */
    public boolean propose(Activation.New asked, int persons, Realm realm, Officer officer) {
        boolean enough = persons == 1;
        return db.sql("""
                insert into preparedness.activation (id, exercise_id, level, state, persons, reason, indicator, reading_day, reading_value, org_id,
                    opened_by, opened_by_name, proposed_at, opened_at, state_since)
                values (:id, :exercise, :level, :state, :persons, :reason, :indicator, :day, :value, :org, :officer, :name, :at,
                    cast(:opened as timestamptz), :at)
                on conflict do nothing
                """)
                        .param("id", asked.id().value())
                        .param("exercise", realm.exercise())
                        .param("level", asked.level().code())
                        .param("state", (enough ? State.REPORT : State.PROPOSED).code())
                        .param("persons", persons)
                        .param("reason", asked.reason())
                        .param(
                                "indicator",
                                asked.cause() == null ? null : asked.cause().indicator())
                        .param(
                                "day",
                                asked.cause() == null ? null : asked.cause().day())
                        .param(
                                "value",
                                asked.cause() == null ? null : asked.cause().value())
                        .param("org", officer.organisation().value())
                        .param("officer", officer.id())
                        .param("name", officer.name())
                        .param("at", realm.at())
                        .param("opened", enough ? realm.at() : null)
                        .update()
                > 0;
    }

    /** @return false when it is not proposed any more, or the officer proposed it */
    public boolean second(ActivationId id, boolean agrees, Realm realm, Officer officer) {
        return db.sql("""
                update preparedness.activation set state = :state, state_since = :at, second_by = :officer, second_by_name = :name, second_at = :at,
                    opened_at = cast(:opened as timestamptz)
                where id = :id and state = 'proposed' and opened_by <> :officer
                """)
                        .param("id", id.value())
                        .param("state", (agrees ? State.REPORT : State.DECLINED).code())
                        .param("at", realm.at())
                        .param("opened", agrees ? realm.at() : null)
                        .param("officer", officer.id())
                        .param("name", officer.name())
                        .update()
                > 0;
    }

    /** @return false when somebody was quicker */
    public boolean move(ActivationId id, State from, State to, Realm realm) {
        return db.sql("""
                update preparedness.activation set state = :to, state_since = :at where id = :id and state = :from
                """)
                        .param("id", id.value())
                        .param("from", from.code())
                        .param("to", to.code())
                        .param("at", realm.at())
                        .update()
                > 0;
    }

    public boolean close(ActivationId id, LocalDate reviewOn, Realm realm) {
        return db.sql("""
                update preparedness.activation set state = 'closed', state_since = :at, closed_at = :at, review_on = :review
                where id = :id and state = 'resolve'
                """)
                        .param("id", id.value())
                        .param("at", realm.at())
                        .param("review", reviewOn)
                        .update()
                > 0;
    }

    private static Activation activation(ResultSet rs) throws SQLException {
        String indicator = rs.getString("indicator");
        UUID second = rs.getObject("second_by", UUID.class);
        return new Activation(
                new ActivationId(rs.getObject("id", UUID.class)),
                rs.getObject("exercise_id", UUID.class),
                Level.of(rs.getString("level")),
                State.of(rs.getString("state")),
                rs.getString("reason"),
                indicator == null
                        ? null
                        : new Activation.Cause(
                                indicator,
                                rs.getObject("reading_day", LocalDate.class),
                                rs.getBigDecimal("reading_value")),
                new Activation.Opener(
                        rs.getObject("opened_by", UUID.class),
                        rs.getString("opened_by_name"),
                        rs.getInt("org_id"),
                        rs.getInt("persons")),
                second == null
                        ? null
                        : new Activation.Second(second, rs.getString("second_by_name"), at(rs, "second_at")),
                new Activation.Times(
                        rs.getObject("proposed_at", OffsetDateTime.class),
                        at(rs, "opened_at"),
                        rs.getObject("state_since", OffsetDateTime.class),
                        at(rs, "closed_at"),
                        rs.getObject("review_on", LocalDate.class)));
    }

    private static OffsetDateTime at(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class);
    }
}
