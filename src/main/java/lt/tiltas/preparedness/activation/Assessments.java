package lt.tiltas.preparedness.activation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.scenario.ThreeScenarios;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Three answers of the engine and the one that is acted on. */
@Repository
public class Assessments {

    private final JdbcClient db;

    Assessments(JdbcClient db) {
        this.db = db;
    }

    /** Asked anew it stands anew, until one is chosen. */
    void put(ActivationId id, String name, ThreeScenarios.Found found, Realm realm, Officer officer) {
        db.sql("""
                insert into preparedness.assessed (activation_id, name, people, weeks, runs, short_percent, short_week, short_median, short_high,
                    assessed_at, assessed_by)
                values (:id, :name, :people, :weeks, :runs, :chance, :week, :median, :high, :at, :officer)
                on conflict (activation_id, name) do update set people = excluded.people, weeks = excluded.weeks, runs = excluded.runs,
                    short_percent = excluded.short_percent, short_week = excluded.short_week, short_median = excluded.short_median,
                    short_high = excluded.short_high, assessed_at = excluded.assessed_at, assessed_by = excluded.assessed_by
                """)
                .param("id", id.value())
                .param("name", name)
                .param("people", found.people())
                .param("weeks", found.weeks())
                .param("runs", found.runs())
                .param("chance", BigDecimal.valueOf(found.chance()).setScale(2, RoundingMode.HALF_UP))
                .param("week", found.week())
                .param("median", found.median())
                .param("high", found.high())
                .param("at", realm.at())
                .param("officer", officer.id())
                .update();
    }

    /** @return false when there is no such answer, or one is chosen already */
    boolean choose(ActivationId id, Assessed.Choice choice, Realm realm, Officer officer) {
        return db.sql("""
                update preparedness.assessed set confidence = :confidence, why = :why, chosen_at = :at, chosen_by = :officer
                where activation_id = :id and name = :name
                    and not exists (select from preparedness.assessed other where other.activation_id = :id and other.chosen_at is not null)
                """)
                        .param("id", id.value())
                        .param("name", choice.chosen())
                        .param("confidence", choice.confidence())
                        .param("why", choice.why())
                        .param("at", realm.at())
                        .param("officer", officer.id())
                        .update()
                > 0;
    }

    public List<Assessed> of(ActivationId id) {
        return db.sql("""
                select name, people, weeks, runs, short_percent, short_week, short_median, short_high, confidence, why
                from preparedness.assessed where activation_id = :id order by people, position(name in 'low likely high')
                """)
                .param("id", id.value())
                .query((rs, n) -> new Assessed(
                        rs.getString("name"),
                        rs.getInt("people"),
                        rs.getInt("weeks"),
                        rs.getInt("runs"),
                        rs.getBigDecimal("short_percent"),
                        rs.getObject("short_week", Integer.class),
                        rs.getInt("short_median"),
                        rs.getInt("short_high"),
                        rs.getString("confidence") == null
                                ? null
                                : new Assessed.Chosen(rs.getString("confidence"), rs.getString("why"))))
                .list();
    }
}
