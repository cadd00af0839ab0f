package lt.tiltas.programme.plan;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long a programme lasts, by the rule in force on the day it is opened. */
@Repository
class Months {

    private final JdbcClient db;

    Months(JdbcClient db) {
        this.db = db;
    }

    int on(LocalDate day) {
        return db.sql("""
                select value from programme.setting where code = 'programme.months' and valid_from <= :day
                order by valid_from desc limit 1
                """).param("day", day).query(Integer.class).single();
    }
}
