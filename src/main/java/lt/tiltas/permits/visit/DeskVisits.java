package lt.tiltas.permits.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.AppointmentId;
import lt.tiltas.permits.UnitId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A unit's day as its desks see it. By the time of the visit, or of coming; rows that another desk calls at the moment are passed over. */
@Repository
public class DeskVisits {

    private static final String LINE = "select " + Appointments.PURPOSE + """
            , a.id, a.state, a.people, a.careful, a.number, a.desk, a.version, lower(a.during) as starts_at, a.came_at,
                a.called_at, h.number as household, p.id as person, p.surname
            from permits.appointment a join registration.published_household h on h.id = a.household_id
            left join lateral (select id, surname from registration.published_person where household_id = a.household_id
                order by position limit 1) p on true
            """;

    private static final String ORDER = " order by coalesce(lower(a.during), a.came_at), a.came_at, a.id";

    private final JdbcClient db;

    DeskVisits(JdbcClient db) {
        this.db = db;
    }

    /** @param person whose name stands for the household */
    public record Line(
            AppointmentId id,
            VisitState state,
            String purpose,
            int people,
            boolean careful,
            When when,
            int version,
            String household,
            Name name) {

        public record Name(
                @Nullable PersonId person, @Nullable String surname) {}

        public record When(
                @Nullable OffsetDateTime startsAt,
                @Nullable OffsetDateTime cameAt,
                @Nullable OffsetDateTime calledAt,
                @Nullable Integer number,
                @Nullable Integer desk) {}
    }

    List<Line> today(UnitId unit, LocalDate today) {
        return db.sql(LINE
                        + " where a.unit_id = ? and a.on_day = ? and a.state in ('booked', 'checked_in', 'called', 'served', 'no_show')"
                        + ORDER)
                .params(unit.value(), today)
                .query(DeskVisits::line)
                .list();
    }

    Optional<HouseholdId> household(String number) {
        return db.sql("select id from registration.published_household where number = ? and state = 'registered'")
                .param(number)
                .query(UUID.class)
                .optional()
                .map(HouseholdId::new);
    }

    Optional<AppointmentId> called(UUID key) {
        return db.sql("select id from permits.appointment where call_key = ?")
                .param(key)
                .query(UUID.class)
                .optional()
                .map(AppointmentId::new);
    }

    /** @param skills of the desk; what it cannot do it does not call, and who lodges an asylum application is called by an appointed officer */
    void callNext(UnitId unit, LocalDate today, Desk desk, UUID key, Officer officer) {
        db.sql("""
                with called as (
                    update permits.appointment set state = 'called', desk = :desk, call_key = :key, called_at = clock_timestamp(), version = version + 1
                    where id = (select a.id from permits.appointment a
                        where a.unit_id = :unit and a.on_day = :today and a.state = 'checked_in'
                            and not exists (select from permits.service_time s
                                where s.purpose = a.purpose and s.skill is not null and s.skill <> all(:skills))
                            and (not permits.lodges(a.id) or 'lodging' = any(:skills) and permits.asylum_officer_asks())
                        order by coalesce(lower(a.during), a.came_at), a.came_at, a.id limit 1 for update of a skip locked)
                    returning id, version, org_id, household_id, lower(during) as starts_at)
                insert into permits.visit_event (appointment_id, version, org_id, household_id, from_state, step, to_state, starts_at, by_officer, by_org)
                select id, version, org_id, household_id, 'checked_in', 'call', 'called', starts_at, :officer, :org from called
                """)
                .param("desk", desk.number)
                .param("key", key)
                .param("unit", unit.value())
                .param("today", today)
                .param("skills", desk.skills.toArray(String[]::new))
                .param("officer", officer.id())
                .param("org", officer.organisation().value())
                .update();
    }

    record Desk(int number, List<String> skills) {}

    private static Line line(ResultSet rs, int n) throws SQLException {
        UUID person = rs.getObject("person", UUID.class);
        return new Line(
                new AppointmentId(rs.getObject("id", UUID.class)),
                VisitState.of(rs.getString("state")),
                rs.getString("purpose"),
                rs.getInt("people"),
                rs.getBoolean("careful"),
                new Line.When(
                        rs.getObject("starts_at", OffsetDateTime.class),
                        rs.getObject("came_at", OffsetDateTime.class),
                        rs.getObject("called_at", OffsetDateTime.class),
                        rs.getObject("number", Integer.class),
                        rs.getObject("desk", Integer.class)),
                rs.getInt("version"),
                rs.getString("household"),
                new Line.Name(person == null ? null : new PersonId(person), rs.getString("surname")));
    }
}
