package lt.tiltas.placement.run;

import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.reception.Stays;
import org.jspecify.annotations.Nullable;
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

    /** Together with the newest run, and in one trip: whoever decides asks each time. @param run null before the first */
    record Now(String marks, @Nullable UUID run) {}

    /** Relies on the indexes statement_by_time and run_by_time. */
    Now now(LocalDate day) {
        Now stated = db.sql("""
                select concat_ws(' ', (select max(stated_at) from placement.statement), (select count(*) from placement.weight where valid_from <= :on)) as marks,
                    (select id from placement.run order by made_at desc limit 1) as run
                """).param("on", day).query(Now.class).single();
        return new Now(stated.marks() + " " + stays.houses(day), stated.run());
    }

    String of(LocalDate day) {
        return now(day).marks();
    }
}
