package lt.tiltas.permits.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.AppointmentId;
import lt.tiltas.permits.UnitId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Visits and how they went. Two people who want one time: the exclusion appointment_slot_is_given_once lets one have it. */
@Repository
class Appointments {

    /** To whoever may read of the asylum case; to others it is another matter. */
    static final String PURPOSE =
            "case when exists (select from permits.lodging_visit l where l.appointment_id = a.id) then 'lodging' else a.purpose end as purpose";

    private static final String VISIT = "select " + PURPOSE + """
            , a.id, a.unit_id, a.household_id, a.people, a.careful, a.state, a.on_day, lower(a.during) as starts_at,
                upper(a.during) as ends_at, a.lane, a.held_until, a.came_at, a.called_at, a.number, a.desk, a.version
            from permits.appointment a
            """;

    private final JdbcClient db;
    private final TransactionTemplate savepoint;

    Appointments(JdbcClient db, PlatformTransactionManager manager) {
        this.db = db;
        this.savepoint = new TransactionTemplate(manager);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** What was held and not confirmed is free again. */
    void releaseHolds() {
        db.sql("select permits.release_holds()").query(Integer.class).single();
    }

    /** @return false when the time, or the household's one open visit, is taken */
    boolean book(Booking booking, int lane) {
        boolean booked = db.sql("""
                insert into permits.appointment (id, org_id, unit_id, household_id, purpose, people, careful, channel, on_day, lane, during,
                    state, held_until, made_by)
                values (:id, :org, :unit, :household, :purpose, :people, :careful, :channel,
                    (cast(:at as timestamptz) at time zone 'Europe/Vilnius')::date, :lane,
                    tstzrange(:at, cast(:at as timestamptz) + make_interval(mins => :minutes)), :state, :held, :officer)
                on conflict do nothing
                """)
                        .param("id", booking.id())
                        .param("org", booking.unit().org().value())
                        .param("unit", booking.unit().id().value())
                        .param("household", booking.household().value())
                        .param("purpose", booking.purpose().written())
                        .param("people", booking.purpose().people())
                        .param("careful", booking.careful())
                        .param("channel", booking.channel())
                        .param("at", booking.startsAt())
                        .param("lane", lane)
                        .param("minutes", booking.purpose().minutes())
                        .param("state", booking.state().code())
                        .param("held", booking.heldUntil())
                        .param("officer", booking.officer().id())
                        .update()
                == 1;
        if (booked) {
            first(booking);
        }
        return booked;
    }

    /** @return false when the household has an open visit already */
    boolean walkIn(Booking booking, LocalDate today) {
        boolean taken = db.sql("""
                insert into permits.appointment (id, org_id, unit_id, household_id, purpose, people, careful, channel, on_day, state,
                    number, came_at, made_by)
                values (:id, :org, :unit, :household, :purpose, :people, :careful, 'walk_in', :today, 'checked_in',
                    permits.next_number(:unit, :today), clock_timestamp(), :officer)
                on conflict do nothing
                """)
                        .param("id", booking.id())
                        .param("org", booking.unit().org().value())
                        .param("unit", booking.unit().id().value())
                        .param("household", booking.household().value())
                        .param("purpose", booking.purpose().written())
                        .param("people", booking.purpose().people())
                        .param("careful", booking.careful())
                        .param("today", today)
                        .param("officer", booking.officer().id())
                        .update()
                == 1;
        if (taken) {
            first(booking);
        }
        return taken;
    }

    /** @return false when that time has been taken meanwhile */
    boolean move(Appointment visit, Booking to, int lane) {
        try {
            changed(Objects.requireNonNull(savepoint.execute(status -> moved(visit, to, lane))));
        } catch (DataIntegrityViolationException taken) {
            return false;
        }
        event(visit, visit.version() + 1, VisitStep.MOVE, to.startsAt(), to.officer());
        return true;
    }

    private int moved(Appointment visit, Booking to, int lane) {
        return db.sql("""
                update permits.appointment set unit_id = :unit, lane = :lane, version = version + 1,
                    on_day = (cast(:at as timestamptz) at time zone 'Europe/Vilnius')::date,
                    during = tstzrange(:at, cast(:at as timestamptz) + make_interval(mins => :minutes))
                where id = :id and version = :version
                """)
                .param("unit", to.unit().id().value())
                .param("lane", lane)
                .param("at", to.startsAt())
                .param("minutes", to.purpose().minutes())
                .param("id", visit.id().value())
                .param("version", visit.version())
                .update();
    }

    /** @throws OptimisticLockingFailureException when somebody else was quicker */
    void step(Appointment visit, VisitStep step, Officer officer) {
        changed(db.sql("""
                update permits.appointment set state = :state, version = version + 1,
                    number = case when :state = 'checked_in' then coalesce(number, permits.next_number(unit_id, on_day)) else number end,
                    came_at = case when :state = 'checked_in' then coalesce(came_at, clock_timestamp()) else came_at end,
                    ended_at = case when :state in ('served', 'no_show') then clock_timestamp() end
                where id = :id and version = :version
                """)
                .param("state", step.to().code())
                .param("id", visit.id().value())
                .param("version", visit.version())
                .update());
        event(visit, visit.version() + 1, step, visit.times().startsAt(), officer);
    }

    /** By when another time is offered, since the office took this one away. */
    void offerBy(AppointmentId id, LocalDate by) {
        db.sql("update permits.appointment set offer_by = :by where id = :id")
                .param("by", by)
                .param("id", id.value())
                .update();
    }

    Optional<Appointment> find(AppointmentId id) {
        return db.sql(VISIT + " where a.id = ?")
                .param(id.value())
                .query(Appointments::visit)
                .optional();
    }

    Optional<Appointment> open(HouseholdId household) {
        return db.sql(VISIT + " where a.household_id = ? and a.state in ('held', 'booked', 'checked_in', 'called')")
                .param(household.value())
                .query(Appointments::visit)
                .optional();
    }

    /** When it was last reminded of the time it has now. */
    Optional<LocalDate> remindedOn(Appointment visit) {
        return db.sql("""
                select (e.at at time zone 'Europe/Vilnius')::date from permits.visit_event e
                where e.appointment_id = ? and e.step = 'remind' and e.starts_at = ? order by e.at desc limit 1
                """)
                .params(visit.id().value(), visit.times().startsAt())
                .query(LocalDate.class)
                .optional();
    }

    /** Newest first. */
    List<Appointment> of(HouseholdId household) {
        return db.sql(VISIT + " where a.household_id = ? order by a.on_day desc, a.made_at desc limit 20")
                .param(household.value())
                .query(Appointments::visit)
                .list();
    }

    List<Appointment> booked(UnitId unit, LocalDate from, LocalDate until) {
        return db.sql(
                        VISIT
                                + " where a.unit_id = ? and a.on_day between ? and ? and a.state = 'booked' order by starts_at, a.id")
                .params(unit.value(), from, until)
                .query(Appointments::visit)
                .list();
    }

    private void first(Booking booking) {
        db.sql("""
                insert into permits.visit_event (appointment_id, version, org_id, household_id, from_state, step, to_state, starts_at, by_officer, by_org)
                values (:id, 1, :org, :household, 'none', :step, :to, :starts, :officer, :by)
                """)
                .param("id", booking.id())
                .param("org", booking.unit().org().value())
                .param("household", booking.household().value())
                .param("step", booking.step().code())
                .param("to", booking.state().code())
                .param("starts", booking.startsAt())
                .param("officer", booking.officer().id())
                .param("by", booking.officer().organisation().value())
                .update();
    }

    void event(Appointment visit, int version, VisitStep step, @Nullable OffsetDateTime startsAt, Officer officer) {
        db.sql("""
                insert into permits.visit_event (appointment_id, version, org_id, household_id, from_state, step, to_state, starts_at, by_officer, by_org)
                select id, :version, org_id, household_id, :from, :step, :to, :starts, :officer, :by from permits.appointment where id = :id
                """)
                .param("id", visit.id().value())
                .param("version", version)
                .param("from", visit.state().code())
                .param("step", step.code())
                .param("to", step.to().code())
                .param("starts", startsAt)
                .param("officer", officer.id())
                .param("by", officer.organisation().value())
                .update();
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("the visit has changed meanwhile");
        }
    }

    private static Appointment visit(ResultSet rs, int n) throws SQLException {
        return new Appointment(
                new AppointmentId(rs.getObject("id", UUID.class)),
                new UnitId(rs.getObject("unit_id", UUID.class)),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                rs.getString("purpose"),
                rs.getInt("people"),
                rs.getBoolean("careful"),
                VisitState.of(rs.getString("state")),
                times(rs),
                rs.getInt("version"));
    }

    private static Appointment.Times times(ResultSet rs) throws SQLException {
        return new Appointment.Times(
                rs.getObject("on_day", LocalDate.class),
                rs.getObject("starts_at", OffsetDateTime.class),
                rs.getObject("ends_at", OffsetDateTime.class),
                rs.getObject("lane", Integer.class),
                rs.getObject("held_until", OffsetDateTime.class),
                rs.getObject("came_at", OffsetDateTime.class),
                rs.getObject("called_at", OffsetDateTime.class),
                rs.getObject("number", Integer.class),
                rs.getObject("desk", Integer.class));
    }
}
