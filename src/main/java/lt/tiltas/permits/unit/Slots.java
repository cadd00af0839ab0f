package lt.tiltas.permits.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.crowd.Overbooking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Times that may be booked, made ahead, and why so many. */
@Repository
public class Slots {

    private final JdbcClient db;

    Slots(JdbcClient db) {
        this.db = db;
    }

    Set<LocalDate> plannedDays(UnitId unit, LocalDate from) {
        return new TreeSet<>(db.sql("select day from permits.day_plan where unit_id = ? and day >= ?")
                .params(unit.value(), from)
                .query(LocalDate.class)
                .list());
    }

    void forget(UnitId unit, LocalDate from) {
        OffsetDateTime midnight = from.atStartOfDay(DayGrid.VILNIUS).toOffsetDateTime();
        db.sql("delete from permits.slot where unit_id = ? and lower(during) >= ?")
                .params(unit.value(), midnight)
                .update();
        db.sql("delete from permits.day_plan where unit_id = ? and day >= ?")
                .params(unit.value(), from)
                .update();
    }

    void add(UnitId unit, List<Slot> slots) {
        db.sql("""
                insert into permits.slot (unit_id, lane, during, wave, skills, released_on)
                select :unit, s.lane, tstzrange(s.from_at, s.until_at), s.wave, coalesce(d.skills, '{}'), s.released_on
                from unnest(cast(:lanes as int[]), cast(:from as timestamptz[]), cast(:until as timestamptz[]), cast(:waves as text[]),
                    cast(:released as date[])) s (lane, from_at, until_at, wave, released_on)
                left join permits.unit_desk d on d.unit_id = :unit and d.number = s.lane
                """)
                .param("unit", unit.value())
                .param("lanes", slots.stream().map(Slot::lane).toArray(Integer[]::new))
                .param(
                        "from",
                        slots.stream().map(slot -> slot.from().toString()).toArray(String[]::new))
                .param(
                        "until",
                        slots.stream().map(slot -> slot.until().toString()).toArray(String[]::new))
                .param("waves", slots.stream().map(Slot::wave).toArray(String[]::new))
                .param(
                        "released",
                        slots.stream()
                                .map(slot -> slot.releasedOn() == null ? null : String.valueOf(slot.releasedOn()))
                                .toArray(String[]::new))
                .update();
    }

    void plan(UnitId unit, LocalDate day, Overbooking reckoned, double show) {
        db.sql("""
                insert into permits.day_plan (unit_id, day, holds, taken, show_rate, idle, overflow)
                values (:unit, :day, :holds, :taken, :show, :idle, :overflow)
                """)
                .param("unit", unit.value())
                .param("day", day)
                .param("holds", reckoned.served())
                .param("taken", reckoned.taken())
                .param("show", show)
                .param("idle", reckoned.idle())
                .param("overflow", reckoned.overflow())
                .update();
    }

    /** Those that have been opened by that day, in the order of time and desk. */
    public List<Slot> opened(UnitId unit, Span within, LocalDate today) {
        return db.sql("""
                select lane, lower(during) as from_at, upper(during) as until_at, wave, skills, released_on from permits.slot
                where unit_id = :unit and lower(during) >= :from and lower(during) < :until and released_on <= :today
                order by lane, from_at
                """)
                .param("unit", unit.value())
                .param("from", within.from())
                .param("until", within.until())
                .param("today", today)
                .query(Slots::slot)
                .list();
    }

    /** Times that are taken, whoever's they are. */
    public List<Taken> taken(UnitId unit, Span within) {
        return db.sql("""
                select lane, lower(during) as from_at, upper(during) as until_at
                from permits.taken(:unit, tstzrange(:from, :until)) order by lane, from_at
                """)
                .param("unit", unit.value())
                .param("from", within.from())
                .param("until", within.until())
                .query((rs, n) -> new Taken(rs.getInt("lane"), at(rs, "from_at"), at(rs, "until_at")))
                .list();
    }

    public Optional<DayPlan> dayPlan(UnitId unit, LocalDate day) {
        return db.sql("""
                select day, holds, taken, show_rate, idle, overflow from permits.day_plan where unit_id = ? and day = ?
                """).params(unit.value(), day).query(DayPlan.class).optional();
    }

    private static Slot slot(ResultSet rs, int n) throws SQLException {
        return new Slot(
                rs.getInt("lane"),
                at(rs, "from_at"),
                at(rs, "until_at"),
                rs.getString("wave"),
                Arrays.asList((String[]) rs.getArray("skills").getArray()),
                rs.getObject("released_on", LocalDate.class));
    }

    private static OffsetDateTime at(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Whole days in Vilnius: from the first moment of one to the first moment after the other. */
    public record Span(OffsetDateTime from, OffsetDateTime until) {

        public static Span days(LocalDate first, LocalDate last) {
            return new Span(
                    first.atStartOfDay(DayGrid.VILNIUS).toOffsetDateTime(),
                    last.plusDays(1).atStartOfDay(DayGrid.VILNIUS).toOffsetDateTime());
        }
    }

    public record Taken(int lane, OffsetDateTime from, OffsetDateTime until) {}

    /** @param showRate share of visits that are kept */
    public record DayPlan(LocalDate day, int holds, int taken, double showRate, double idle, double overflow) {}
}
