package lt.tiltas.law.holiday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class HolidayTable {

    /** @param name message key {@code holiday.<name>} */
    public record Day(LocalDate day, String name) {}

    private static final String CHANGES = """
            select id, day, name, change, act, reason, moved, made_at, made_by from law.holiday_change
            """;

    private final JdbcClient db;

    HolidayTable(JdbcClient db) {
        this.db = db;
    }

    List<Day> of(int year) {
        return db.sql("select day, name from law.holiday where day between ? and ? order by day")
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query(Day.class)
                .list();
    }

    List<Integer> years() {
        return db.sql("select distinct extract(year from day)::int from law.holiday order by 1")
                .query(Integer.class)
                .list();
    }

    List<String> names() {
        return db.sql("select distinct name from law.holiday order by name")
                .query(String.class)
                .list();
    }

    List<HolidayChange> changes(int year) {
        return db.sql(CHANGES + " where day between ? and ? order by made_at desc")
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query(HolidayChange.class)
                .list();
    }

    Optional<HolidayChange> change(UUID id) {
        return db.sql(CHANGES + " where id = ?")
                .param(id)
                .query(HolidayChange.class)
                .optional();
    }

    /** False when it is one already. */
    boolean add(LocalDate day, String name) {
        return db.sql("insert into law.holiday (day, name) values (?, ?) on conflict do nothing")
                        .params(day, name)
                        .update()
                == 1;
    }

    /** Its name; empty when it is none. */
    Optional<String> remove(LocalDate day) {
        return db.sql("delete from law.holiday where day = ? returning name")
                .param(day)
                .query(String.class)
                .optional();
    }

    void record(UUID id, HolidayChange.New form, String name, int moved, Officer officer) {
        db.sql("""
                insert into law.holiday_change (id, day, name, change, act, reason, moved, made_by)
                values (:id, :day, :name, :change, :act, :reason, :moved, :officer)
                """)
                .param("id", id)
                .param("day", form.day())
                .param("name", name)
                .param("change", form.change())
                .param("act", form.act().strip())
                .param("reason", form.reason().strip())
                .param("moved", moved)
                .param("officer", officer.id())
                .update();
    }
}
