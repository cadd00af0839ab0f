package lt.tiltas.placement.run;

import java.time.LocalDate;
import java.time.OffsetDateTime;
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

    /**
     * In one trip: whoever decides asks each time.
     *
     * @param stated statements and weights
     * @param run the newest; null before the first
     */
    record Now(String stated, @Nullable UUID run) {}

    /** Relies on the indexes statement_by_time and run_by_time. */
    Now now(LocalDate day) {
        return db.sql("""
                select concat_ws(' ', (select max(stated_at) from placement.statement), (select count(*) from placement.weight where valid_from <= :on)) as stated,
                    (select id from placement.run order by made_at desc limit 1) as run
                """).param("on", day).query(Now.class).single();
    }

    /** When any offer last took a step: what it promised may be free again. */
    OffsetDateTime lastStep() {
        return db.sql("select coalesce(placement.last_step(), to_timestamp(0))")
                .query(OffsetDateTime.class)
                .single();
    }

    /** What shows that a run reckons with another country than the last. */
    String of(LocalDate day) {
        return now(day).stated() + " " + stays.houses(day);
    }
}
