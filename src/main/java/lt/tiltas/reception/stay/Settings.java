package lt.tiltas.reception.stay;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dated working rules: the newest that has come into force. */
@Repository
public class Settings {

    private final JdbcClient db;
    private final Clock clock;

    Settings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Duration holdTime() {
        return hours("hold_hours");
    }

    public Duration holdWarning() {
        return hours("hold_warning_hours");
    }

    private Duration hours(String code) {
        return Duration.ofHours(db.sql("""
                select value from reception.setting where code = :code and valid_from <= :today
                order by valid_from desc limit 1
                """)
                .param("code", code)
                .param("today", LocalDate.now(clock))
                .query(Integer.class)
                .single());
    }
}
