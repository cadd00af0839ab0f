package lt.tiltas.preparedness.scenario;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.preparedness.engine.arrival.Composition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows that were in force on a day. */
@Repository
public class Assumptions {

    /** A place where people were registered. */
    record Registered(int municipality, String name, int people, double latitude, double longitude, int holding) {}

    private final JdbcClient db;

    Assumptions(JdbcClient db) {
        this.db = db;
    }

    public List<Assumption> on(LocalDate day) {
        return db.sql("""
                select distinct on (code) code, value, low, high, unit, mark, source, checked_on, owner
                from preparedness.assumption where valid_from <= :day order by code, valid_from desc, recorded_at desc
                """).param("day", day).query(Assumption.class).list();
    }

    List<Composition.Phase> phases(LocalDate day) {
        return db.sql("""
                select distinct on (from_day) from_day, age_0_2, age_3_6, age_7_17, age_18_59, age_60
                from preparedness.age_mix where valid_from <= :day order by from_day, valid_from desc
                """)
                .param("day", day)
                .query((rs, n) -> new Composition.Phase(
                        rs.getInt(1),
                        List.of(rs.getDouble(2), rs.getDouble(3), rs.getDouble(4), rs.getDouble(5), rs.getDouble(6)),
                        List.of()))
                .list();
    }

    List<Registered> centres(LocalDate day) {
        return db.sql("""
                select distinct on (c.municipality) c.municipality, m.short as name, c.people, c.latitude, c.longitude, c.holding
                from preparedness.centre c join access.published_municipality m on m.code = c.municipality
                where c.valid_from <= :day order by c.municipality, c.valid_from desc
                """).param("day", day).query(Registered.class).list();
    }

    public static Assumption row(List<Assumption> assumptions, String code) {
        return assumptions.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No assumption " + code));
    }

    static int whole(List<Assumption> assumptions, String code) {
        return (int) Math.round(value(assumptions, code));
    }

    static double value(List<Assumption> assumptions, String code) {
        return row(assumptions, code).value().doubleValue();
    }
}
