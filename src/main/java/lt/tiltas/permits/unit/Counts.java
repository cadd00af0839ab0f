package lt.tiltas.permits.unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.permits.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many visits stand on each day, and how many the desks hold. */
@Repository
class Counts {

    private final JdbcClient db;

    Counts(JdbcClient db) {
        this.db = db;
    }

    Map<LocalDate, Integer> booked(UnitId unit, LocalDate since, LocalDate until) {
        return byDay("select day, visits from permits.booked_by_day(:unit, :since, :until)", unit, since, until);
    }

    Map<LocalDate, Integer> holds(UnitId unit, LocalDate since, LocalDate until) {
        return byDay(
                "select day, holds from permits.day_plan where unit_id = :unit and day between :since and :until",
                unit,
                since,
                until);
    }

    Optional<Slots.DayPlan> nextPlan(UnitId unit, LocalDate from) {
        return db.sql("""
                select day, holds, taken, show_rate, idle, overflow from permits.day_plan
                where unit_id = ? and day >= ? order by day limit 1
                """).params(unit.value(), from).query(Slots.DayPlan.class).optional();
    }

    private Map<LocalDate, Integer> byDay(String sql, UnitId unit, LocalDate since, LocalDate until) {
        Map<LocalDate, Integer> days = new HashMap<>();
        db.sql(sql)
                .param("unit", unit.value())
                .param("since", since)
                .param("until", until)
                .query(rs -> {
                    days.put(rs.getObject(1, LocalDate.class), rs.getInt(2));
                });
        return days;
    }
}
