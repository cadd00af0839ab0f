package lt.tiltas.preparedness.drill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Injects. A player's query finds those only that were given. */
@Repository
public class Injects {

    private static final String SELECT = """
            select i.id, i.at_minute, i.kind, i.words ->> 'lt' as lt, i.words ->> 'en' as en, i.words ->> 'uk' as uk, i.words ->> 'ru' as ru,
                   i.to_org, i.indicator, i.value, i.site_id, i.site_name, i.municipality, i.places, i.standby, i.asked, i.answer_hours,
                   i.replays, i.given_at
            from preparedness.inject i
            """;

    private final JdbcClient db;

    Injects(JdbcClient db) {
        this.db = db;
    }

    public List<Inject> of(ExerciseId exercise) {
        return db.sql(SELECT + "where i.exercise_id = ? order by i.at_minute, i.id")
                .param(exercise.value())
                .query((rs, n) -> inject(rs))
                .list();
    }

    /** Of earlier drills: what an inject may repeat. */
    List<Inject> earlier(ExerciseId exercise) {
        return db.sql(SELECT + """
                join preparedness.exercise e on e.id = i.exercise_id
                where i.exercise_id <> ? and e.state = 'ended' and i.given_at is not null order by e.ended_at desc, i.at_minute, i.id
                """)
                .param(exercise.value())
                .query((rs, n) -> inject(rs))
                .list();
    }

    /** @param house that fails; null when none does */
    void add(ExerciseId exercise, Inject.New inject, DrillHouses.@Nullable House house) {
        Inject.Means means = inject.effect();
        boolean asks = "request".equals(inject.kind());
        db.sql("""
                insert into preparedness.inject (id, exercise_id, at_minute, kind, words, to_org, indicator, value,
                    site_id, site_name, municipality, places, standby, asked, answer_hours, replays)
                values (:id, :exercise, :minute, :kind,
                    jsonb_strip_nulls(jsonb_build_object('lt', :lt::text, 'en', :en::text, 'uk', :uk::text, 'ru', :ru::text)), :to, :indicator, :value,
                    :site, :name, :municipality, :places, :standby, :asked, :hours, :replays)
                on conflict (id) do nothing
                """)
                .param("id", inject.own())
                .param("exercise", exercise.value())
                .param("minute", inject.atMinute())
                .param("kind", inject.kind())
                .param("lt", inject.said().lt())
                .param("en", inject.said().en())
                .param("uk", inject.said().uk())
                .param("ru", inject.said().ru())
                .param("to", inject.to())
                .param("indicator", means.value() == null ? null : means.indicator())
                .param("value", means.value())
                .param("site", house == null ? null : house.id())
                .param("name", house == null ? null : house.name())
                .param("municipality", house == null ? null : house.municipality())
                .param("places", house == null ? null : house.places())
                .param("standby", house == null ? null : house.standby())
                .param("asked", asks ? means.many() : null)
                .param("hours", asks ? means.hours() : null)
                .param("replays", inject.replays())
                .update();
    }

    void remove(ExerciseId exercise, UUID inject) {
        db.sql("delete from preparedness.inject where exercise_id = ? and id = ? and given_at is null")
                .params(exercise.value(), inject)
                .update();
    }

    /** The row's lock lets only one of two at once give it, and whoever comes later finds it given. */
    int give(ExerciseId exercise, Instant began, Instant now) {
        return db.sql("""
                update preparedness.inject set given_at = cast(:began as timestamptz) + make_interval(mins => at_minute)
                where exercise_id = :exercise and given_at is null and cast(:began as timestamptz) + make_interval(mins => at_minute) <= :now
                """)
                .param("began", Exercises.moment(began))
                .param("now", Exercises.moment(now))
                .param("exercise", exercise.value())
                .update();
    }

    void note(UUID inject, Instant now, Officer officer) {
        db.sql("""
                insert into preparedness.inject_seen (inject_id, org_id, seen_by, seen_at) values (:inject, :org, :officer, :now) on conflict do nothing
                """)
                .param("inject", inject)
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .param("now", Exercises.moment(now))
                .update();
    }

    public List<Seen> seen(ExerciseId exercise) {
        return db.sql("""
                select s.inject_id, s.org_id, s.seen_at from preparedness.inject_seen s join preparedness.inject i on i.id = s.inject_id where i.exercise_id = ?
                """).param(exercise.value()).query(Seen.class).list();
    }

    public record Seen(UUID injectId, int orgId, OffsetDateTime seenAt) {}

    private static Inject inject(ResultSet rs) throws SQLException {
        return new Inject(
                rs.getObject("id", UUID.class),
                rs.getInt("at_minute"),
                rs.getString("kind"),
                new Inject.Words(rs.getString("lt"), rs.getString("en"), rs.getString("uk"), rs.getString("ru")),
                rs.getObject("to_org", Integer.class),
                effect(rs),
                rs.getObject("replays", UUID.class),
                rs.getObject("given_at", OffsetDateTime.class));
    }

    private static Inject.@Nullable Effect effect(ResultSet rs) throws SQLException {
        if (rs.getString("indicator") != null) {
            return new Inject.Shown(rs.getString("indicator"), rs.getBigDecimal("value"));
        }
        if (rs.getObject("site_id") != null) {
            return new Inject.Failed(
                    rs.getObject("site_id", UUID.class),
                    rs.getString("site_name"),
                    rs.getInt("municipality"),
                    rs.getInt("places"),
                    rs.getBoolean("standby"));
        }
        return rs.getObject("asked") == null ? null : new Inject.Asking(rs.getInt("asked"), rs.getInt("answer_hours"));
    }
}
