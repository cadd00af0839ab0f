package lt.tiltas.permits.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.permits.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units, their desks and their hours. */
@Repository
public class Units {

    private final JdbcClient db;

    Units(JdbcClient db) {
        this.db = db;
    }

    /** The largest first. */
    public List<Unit> all() {
        Map<UUID, List<Unit.Desk>> desks = db
                .sql("select unit_id, number, skills from permits.unit_desk order by number")
                .query((rs, n) -> Map.entry(rs.getObject("unit_id", UUID.class), desk(rs)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return db.sql("select id, org_id, name, address from permits.unit order by id")
                .query((rs, n) -> new Unit(
                        new UnitId(rs.getObject("id", UUID.class)),
                        new OrganisationId(rs.getInt("org_id")),
                        rs.getString("name"),
                        rs.getString("address"),
                        desks.getOrDefault(rs.getObject("id", UUID.class), List.of())))
                .list();
    }

    public Unit get(UnitId id) {
        return all().stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow(() -> new NotHere("unit"));
    }

    /** Of the weekdays from a day on, the newest values. */
    List<Opening> openings(UnitId unit, LocalDate on) {
        return db.sql("""
                select distinct on (weekday) weekday, valid_from, opens, closes from permits.opening
                where unit_id = :unit and valid_from <= :on order by weekday, valid_from desc
                """)
                .param("unit", unit.value())
                .param("on", on)
                .query((rs, n) ->
                        new Opening(rs.getInt("weekday"), rs.getObject("valid_from", LocalDate.class), hours(rs)))
                .list();
    }

    /** All that hold on one of these days, older ones too. */
    List<Opening> openingsUntil(UnitId unit, LocalDate until) {
        return db.sql("""
                select weekday, valid_from, opens, closes from permits.opening
                where unit_id = :unit and valid_from <= :until order by valid_from desc
                """)
                .param("unit", unit.value())
                .param("until", until)
                .query((rs, n) ->
                        new Opening(rs.getInt("weekday"), rs.getObject("valid_from", LocalDate.class), hours(rs)))
                .list();
    }

    public List<ExceptionDay> exceptionDays(UnitId unit, LocalDate from) {
        return db.sql("""
                select day, opens, closes, reason from permits.exception_day where unit_id = :unit and day >= :from order by day
                """)
                .param("unit", unit.value())
                .param("from", from)
                .query((rs, n) ->
                        new ExceptionDay(rs.getObject("day", LocalDate.class), hours(rs), rs.getString("reason")))
                .list();
    }

    public void except(UnitId unit, ExceptionDay day, Officer officer) {
        db.sql("""
                insert into permits.exception_day (unit_id, day, opens, closes, reason, made_by)
                values (:unit, :day, :opens, :closes, :reason, :officer)
                on conflict (unit_id, day) do update set opens = excluded.opens, closes = excluded.closes, reason = excluded.reason,
                    made_by = excluded.made_by, made_at = clock_timestamp()
                """)
                .param("unit", unit.value())
                .param("day", day.day())
                .param("opens", day.hours().map(Hours::opens).orElse(null))
                .param("closes", day.hours().map(Hours::closes).orElse(null))
                .param("reason", day.reason())
                .param("officer", officer.id())
                .update();
    }

    public void open(UnitId unit, Opening opening, Officer officer) {
        db.sql("""
                insert into permits.opening (unit_id, weekday, valid_from, opens, closes, made_by)
                values (:unit, :weekday, :from, :opens, :closes, :officer)
                on conflict (unit_id, weekday, valid_from) do update set opens = excluded.opens, closes = excluded.closes,
                    made_by = excluded.made_by, made_at = clock_timestamp()
                """)
                .param("unit", unit.value())
                .param("weekday", opening.weekday())
                .param("from", opening.validFrom())
                .param("opens", opening.hours().map(Hours::opens).orElse(null))
                .param("closes", opening.hours().map(Hours::closes).orElse(null))
                .param("officer", officer.id())
                .update();
    }

    /** @return visits kept and not kept between two days, both included */
    public List<Integer> shown(UnitId unit, LocalDate since, LocalDate until) {
        return db.sql("select came, missed from permits.shown(:unit, :since, :until)")
                .param("unit", unit.value())
                .param("since", since)
                .param("until", until)
                .query((rs, n) -> List.of(rs.getInt("came"), rs.getInt("missed")))
                .single();
    }

    private static Unit.Desk desk(ResultSet rs) throws SQLException {
        return new Unit.Desk(rs.getInt("number"), new ArrayList<>(Arrays.asList((String[])
                rs.getArray("skills").getArray())));
    }

    private static Optional<Hours> hours(ResultSet rs) throws SQLException {
        LocalTime opens = rs.getObject("opens", LocalTime.class);
        return opens == null
                ? Optional.empty()
                : Optional.of(new Hours(opens, rs.getObject("closes", LocalTime.class)));
    }

    /** @param hours empty when that weekday is closed */
    public record Opening(int weekday, LocalDate validFrom, Optional<Hours> hours) {}

    /** @param hours empty when that day is closed; @param reason message key {@code visit.exception.<code>} */
    public record ExceptionDay(LocalDate day, Optional<Hours> hours, String reason) {}
}
