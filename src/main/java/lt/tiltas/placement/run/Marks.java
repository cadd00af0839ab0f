package lt.tiltas.placement.run;

import java.time.LocalDate;
import lt.tiltas.reception.Stays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By what one sees at a glance that the country is another: statements, weights, houses. Beds that come and go do not show. */
@Component
class Marks {

    private final JdbcClient db;
    private final Stays stays;

    Marks(JdbcClient db, Stays stays) {
        this.db = db;
        this.stays = stays;
    }

    /** Relies on the index statement_by_time. */
    String of(LocalDate day) {
        String stated = db.sql("""
                select concat_ws(' ', (select max(stated_at) from placement.statement), (select count(*) from placement.weight where valid_from <= :on))
                """).param("on", day).query(String.class).single();
        return stated + " " + stays.houses(day);
    }
}
