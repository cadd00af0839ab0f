package lt.tiltas.permits.unit;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long a visit takes, by what it is for and how many people. */
@Repository
public class ServiceTimes {

    private static final int TYPICAL = 2;

    private final JdbcClient db;

    ServiceTimes(JdbcClient db) {
        this.db = db;
    }

    public Purpose of(String code, int people, LocalDate on) {
        return db.sql("""
                select minutes, skill from permits.service_time
                where purpose = :code and people_from <= :people and valid_from <= :on
                order by people_from desc, valid_from desc limit 1
                """)
                .param("code", code)
                .param("people", people)
                .param("on", on)
                .query((rs, n) -> new Purpose(code, people, rs.getInt("minutes"), rs.getString("skill")))
                .single();
    }

    /** What a day is reckoned with before it is known who comes: two people who exchange their permits. */
    public int typicalMinutes(LocalDate on) {
        return of("tp_exchange", TYPICAL, on).minutes();
    }
}
