package lt.tiltas.evaluation.figures;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lt.tiltas.web.SmallNumbers;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The snapshot of a day, replaced whole in the caller's transaction. */
@Repository
public class Cubes {

    private final JdbcClient db;
    private final JdbcTemplate batch;

    Cubes(JdbcClient db, JdbcTemplate batch) {
        this.db = db;
        this.batch = batch;
    }

    public List<Integer> municipalities() {
        return db.sql("select code from access.published_municipality order by code")
                .query(Integer.class)
                .list();
    }

    /** Its row is locked until the end of the transaction: two builders of one day wait for each other. */
    public void open(LocalDate day, OffsetDateTime at) {
        db.sql("""
                insert into evaluation.snapshot (taken_on, taken_at) values (:day, :at)
                on conflict (taken_on) do update set taken_at = excluded.taken_at
                """).param("day", day).param("at", at).update();
    }

    public void replace(LocalDate day, Tally tally) {
        db.sql("delete from evaluation.cube_municipality where taken_on = :day")
                .param("day", day)
                .update();
        db.sql("delete from evaluation.cube_country where taken_on = :day")
                .param("day", day)
                .update();
        List<Object[]> municipal = new ArrayList<>();
        tally.municipalities()
                .forEach(code -> tally.municipality(code)
                        .forEach((measure, value) -> municipal.add(new Object[] {day, code, measure.code(), value})));
        batch.batchUpdate(
                "insert into evaluation.cube_municipality (taken_on, municipality, measure, value) values (?, ?, ?, ?)",
                municipal);
        List<Object[]> country = new ArrayList<>();
        tally.country().forEach((measure, value) -> country.add(new Object[] {day, measure.code(), value}));
        batch.batchUpdate("insert into evaluation.cube_country (taken_on, measure, value) values (?, ?, ?)", country);
    }

    public void replaceMonths(Map<YearMonth, Long> registered) {
        db.sql("delete from evaluation.cube_month").update();
        List<Object[]> rows = new ArrayList<>();
        registered.forEach((month, people) -> rows.add(new Object[] {month.atDay(1), SmallNumbers.kept(people)}));
        batch.batchUpdate("insert into evaluation.cube_month (month, registered) values (?, ?)", rows);
    }
}
