package lt.tiltas.preparedness.trigger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Readings and thresholds, and the live figures that readings are taken from. */
@Repository
public class Readings {

    private final JdbcClient db;

    Readings(JdbcClient db) {
        this.db = db;
    }

    List<Reading> since(LocalDate day) {
        return db.sql("""
                select indicator, day, value from preparedness.reading where day >= :day
                union all
                select * from (select distinct on (indicator, day) indicator, day, value from preparedness.signal where day >= :day
                    order by indicator, day, entered_at desc) said
                order by indicator, day
                """).param("day", day).query(Reading.class).list();
    }

    public List<Threshold> thresholds(LocalDate day) {
        return db.sql("""
                select distinct on (indicator, level) indicator, level, on_at, off_at, days, frequency, mark, source, checked_on, owner
                from preparedness.trigger where valid_from <= :day order by indicator, level, valid_from desc, recorded_at desc
                """)
                .param("day", day)
                .query((rs, n) -> new Threshold(
                        rs.getString("indicator"),
                        Level.of(rs.getString("level")),
                        rs.getBigDecimal("on_at"),
                        rs.getBigDecimal("off_at"),
                        rs.getInt("days"),
                        new Threshold.Origin(
                                rs.getString("frequency"),
                                rs.getString("mark"),
                                rs.getString("source"),
                                rs.getObject("checked_on", LocalDate.class),
                                rs.getString("owner"))))
                .list();
    }

    /** What a morning reads last of all is the sign that it was read. */
    boolean taken(LocalDate day) {
        return db.sql("select exists (select from preparedness.reading where indicator = 'staff' and day = :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** The first reading of a morning stands. */
    void add(Reading reading) {
        db.sql("""
                insert into preparedness.reading (indicator, day, value) values (:indicator, :day, :value) on conflict (indicator, day) do nothing
                """)
                .param("indicator", reading.indicator())
                .param("day", reading.day())
                .param("value", reading.value())
                .update();
    }

    void add(Signal signal, Officer officer) {
        db.sql("""
                insert into preparedness.signal (id, indicator, day, value, source, entered_by)
                values (:id, :indicator, :day, :value, :source, :officer) on conflict (id) do nothing
                """)
                .param("id", signal.own())
                .param("indicator", signal.indicator())
                .param("day", signal.day())
                .param("value", signal.value())
                .param("source", signal.source())
                .param("officer", officer.id())
                .update();
    }

    /** Homes with hosts that ended on each of so many days before this one, the day before first. */
    List<Integer> homesEnded(LocalDate day, int days) {
        return db.sql("""
                select coalesce(h.households, 0) from generate_series(1, :days) ago
                left join reception.published_ended_home h on h.ended_on = cast(:day as date) - ago order by ago
                """)
                .param("day", day)
                .param("days", days)
                .query(Integer.class)
                .list();
    }

    /** People registered on each of so many days before this one, the day before first. */
    public List<Integer> registered(LocalDate day, int days) {
        return new ArrayList<>(db.sql("""
                with there as (
                    select (h.registered_at at time zone 'Europe/Vilnius')::date as day, count(*)::int as people
                    from registration.published_household h join registration.published_person p on p.household_id = h.id
                    where h.state <> 'draft' and h.registered_at >= (cast(:day as date) - cast(:days as int)) at time zone 'Europe/Vilnius'
                    group by 1)
                select coalesce(t.people, 0) from generate_series(1, :days) ago
                left join there t on t.day = cast(:day as date) - ago order by ago
                """)
                .param("day", day)
                .param("days", days)
                .query(Integer.class)
                .list());
    }

    /** People of families whose registration was begun in the last two weeks and is not done. */
    int waiting(LocalDate day) {
        return db.sql("""
                select count(*)::int from registration.published_household h join registration.published_person p on p.household_id = h.id
                where h.state = 'draft' and h.arrived_on > cast(:day as date) - 14
                """).param("day", day).query(Integer.class).single();
    }
}
