package lt.tiltas.preparedness.calibration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lt.tiltas.preparedness.engine.Outlook;
import lt.tiltas.preparedness.engine.learn.Score;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Forecasts, facts and scores. The first of each stands. */
@Repository
public class Forecasts {

    private static final String FORECAST = """
            select f.monday, f.measure, f.ahead, f.kind, f.wider, f.afterwards, f.runs, s.fact, s.pit, s.crps
            from preparedness.forecast f left join preparedness.score s using (monday, measure, ahead)
            """;

    private final JdbcClient db;

    Forecasts(JdbcClient db) {
        this.db = db;
    }

    Optional<LocalDate> newest() {
        return db.sql("select max(monday) from preparedness.forecast")
                .query((rs, n) -> Optional.ofNullable(rs.getObject(1, LocalDate.class)))
                .single();
    }

    void add(Forecast forecast) {
        db.sql("""
                insert into preparedness.forecast (monday, measure, ahead, kind, wider, afterwards, engine, runs)
                values (:monday, :measure, :ahead, :kind, :wider, :afterwards, :engine, :runs) on conflict do nothing
                """)
                .param("monday", forecast.monday())
                .param("measure", forecast.of().code())
                .param("ahead", forecast.ahead())
                .param("kind", forecast.kind().code())
                .param("wider", forecast.wider())
                .param("afterwards", forecast.afterwards())
                .param("engine", Outlook.ENGINE)
                .param("runs", forecast.runs().toArray(Double[]::new))
                .update();
    }

    void addFact(LocalDate monday, Foreseen of, int value) {
        db.sql("""
                insert into preparedness.weekly_fact (monday, measure, value) values (:monday, :measure, :value) on conflict do nothing
                """)
                .param("monday", monday)
                .param("measure", of.code())
                .param("value", value)
                .update();
    }

    /** By Monday from the newest on: beds on it, people registered in the week before it. */
    List<Integer> facts(Foreseen of, LocalDate until, int most) {
        return db.sql(
                        "select value from preparedness.weekly_fact where measure = :measure and monday <= :until order by monday desc limit :most")
                .param("measure", of.code())
                .param("until", until)
                .param("most", most)
                .query(Integer.class)
                .list();
    }

    /** Forecasts that have met their day and are not scored. */
    List<Forecast> met(LocalDate monday) {
        return db.sql(FORECAST + "where s.monday is null and f.monday + 7 * f.ahead <= :monday order by f.monday")
                .param("monday", monday)
                .query((rs, n) -> forecast(rs))
                .list();
    }

    void add(Forecast forecast, int fact, Score score) {
        db.sql("""
                insert into preparedness.score (monday, measure, ahead, fact, pit, crps) values (:monday, :measure, :ahead, :fact, :pit, :crps)
                on conflict do nothing
                """)
                .param("monday", forecast.monday())
                .param("measure", forecast.of().code())
                .param("ahead", forecast.ahead())
                .param("fact", fact)
                .param("pit", score.pit())
                .param("crps", Math.max(0, score.crps()))
                .update();
    }

    /** @param fact null while its day has not come */
    public record Judged(
            Forecast forecast,
            @Nullable Integer fact,
            @Nullable Score score) {}

    /** In order of Mondays. */
    List<Judged> since(LocalDate monday, Foreseen of) {
        return db.sql(FORECAST + "where f.monday >= :monday and f.measure = :measure order by f.monday, f.ahead")
                .param("monday", monday)
                .param("measure", of.code())
                .query((rs, n) -> {
                    Integer fact = rs.getObject("fact", Integer.class);
                    Score score = fact == null ? null : new Score(rs.getDouble("pit"), rs.getDouble("crps"));
                    return new Judged(forecast(rs), fact, score);
                })
                .list();
    }

    private static Forecast forecast(ResultSet rs) throws SQLException {
        return new Forecast(
                rs.getObject("monday", LocalDate.class),
                Foreseen.of(rs.getString("measure")),
                rs.getInt("ahead"),
                Forecast.Kind.of(rs.getString("kind")),
                rs.getDouble("wider"),
                rs.getBoolean("afterwards"),
                Arrays.asList((Double[]) rs.getArray("runs").getArray()));
    }

    /** Of people in collective sites on a day, by the stays of their families. */
    int housed(LocalDate day) {
        return db.sql("""
                with there as (select distinct household_id from reception.published_stay
                    where state = 'stay' and from_on <= :day and (until_on is null or until_on > :day))
                select count(*)::int from there t join registration.published_person p on p.household_id = t.household_id
                """).param("day", day).query(Integer.class).single();
    }
}
