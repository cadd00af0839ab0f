package lt.tiltas.permits.asylum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.AsylumCaseId;
import lt.tiltas.permits.asylum.AsylumCase.Dates;
import lt.tiltas.permits.asylum.AsylumCase.Event;
import lt.tiltas.permits.visit.VisitState;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AsylumCases {

    /** A step on its day. What is written down later keeps the day on which it was. */
    record Done(
            @Nullable AsylumStep step,
            LocalDate on,
            @Nullable String reason) {}

    private final JdbcClient db;

    AsylumCases(JdbcClient db) {
        this.db = db;
    }

    Optional<AsylumCase> find(AsylumCaseId id) {
        return db.sql("select * from permits.asylum_case where id = ?")
                .param(id.value())
                .query((rs, n) -> one(rs))
                .optional();
    }

    /** Of the household, those whose applications can be lodged now. */
    List<AsylumCase> toLodge(HouseholdId household) {
        return db
                .sql(
                        "select * from permits.asylum_case where household_id = ? and closed_on is null order by made_on, id")
                .param(household.value())
                .query((rs, n) -> one(rs))
                .list()
                .stream()
                .filter(one -> one.may(AsylumStep.LODGE))
                .toList();
    }

    /** The latest at which it was or is to be lodged. */
    Optional<AsylumCase.Visit> visit(AsylumCaseId id) {
        return db.sql("""
                select a.on_day, lower(a.during) as starts_at, u.name, a.state from permits.lodging_visit l
                join permits.appointment a on a.id = l.appointment_id join permits.unit u on u.id = a.unit_id
                where l.case_id = ? order by a.made_at desc limit 1
                """)
                .param(id.value())
                .query((rs, n) -> new AsylumCase.Visit(
                        rs.getObject("on_day", LocalDate.class),
                        rs.getObject("starts_at", OffsetDateTime.class),
                        rs.getString("name"),
                        VisitState.of(rs.getString("state"))))
                .optional();
    }

    List<Event> events(AsylumCaseId id) {
        return db.sql("""
                select step, from_state as "from", to_state as "to", reason, at, by_officer, version
                from permits.asylum_event where case_id = ? order by version desc
                """).param(id.value()).query(Event.class).list();
    }

    /** Empty when the person has one that is open: asylum_case_one_open_at_a_time. */
    Optional<AsylumCaseId> open(HouseholdId household, AsylumCase.New form, Officer officer) {
        UUID id = UUID.randomUUID();
        int opened = db.sql("""
                insert into permits.asylum_case (id, org_id, household_id, person_id, state, made_on, handled_by, opened_by)
                values (:id, :org, :household, :person, 'made', :made, :officer, :officer) on conflict do nothing
                """)
                .param("id", id)
                .param("org", officer.organisation().value())
                .param("household", household.value())
                .param("person", form.person())
                .param("made", form.madeOn())
                .param("officer", officer.id())
                .update();
        if (opened == 0) {
            return Optional.empty();
        }
        AsylumCase made = find(new AsylumCaseId(id)).orElseThrow();
        record(made, "none", "make", new Done(null, form.madeOn(), null), officer);
        return Optional.of(made.id());
    }

    /** False when somebody else moved it since that version. */
    boolean move(AsylumCase before, AsylumCase after, Done done, Officer officer) {
        Dates dates = after.dates();
        int moved = db.sql("""
                update permits.asylum_case set state = :state, side = :side, registered_on = :registered, lodged_on = :lodged,
                    assessed_on = :assessed, extended_on = :extended, decided_on = :decided, notified_on = :notified, closed_on = :closed,
                    handled_by = :officer, version = version + 1
                where id = :id and version = :version
                """)
                .param("state", after.state().code())
                .param("side", after.side())
                .param("registered", dates.registeredOn())
                .param("lodged", dates.lodgedOn())
                .param("assessed", dates.assessedOn())
                .param("extended", dates.extendedOn())
                .param("decided", dates.decidedOn())
                .param("notified", dates.notifiedOn())
                .param("closed", dates.closedOn())
                .param("officer", officer.id())
                .param("id", before.id().value())
                .param("version", before.version())
                .update();
        if (moved == 1) {
            record(
                    after,
                    before.state().code(),
                    Objects.requireNonNull(done.step()).code(),
                    done,
                    officer);
        }
        return moved == 1;
    }

    void due(AsylumCaseId id, @Nullable LocalDate due) {
        db.sql("update permits.asylum_case set due_on = ? where id = ?")
                .params(due, id.value())
                .update();
    }

    /** Whether its decision came out of the accelerated examination. */
    boolean decidedAccelerated(AsylumCaseId id) {
        return db.sql("""
                select exists (select from permits.asylum_event where case_id = ? and from_state = 'accelerated'
                    and to_state in ('refused', 'subsidiary', 'refugee'))
                """).param(id.value()).query(Boolean.class).single();
    }

    boolean appointed() {
        return db.sql("select permits.asylum_officer_asks()")
                .query(Boolean.class)
                .single();
    }

    private void record(AsylumCase after, String from, String step, Done done, Officer officer) {
        db.sql("""
                insert into permits.asylum_event (case_id, version, org_id, household_id, person_id, from_state, step, to_state, reason,
                    at, by_officer)
                select id, :version, org_id, household_id, person_id, :from, :step, :to, :reason,
                    case when cast(:on as date) < current_date then cast(:on as date) + time '10:00' else clock_timestamp() end, :officer
                from permits.asylum_case where id = :id
                """)
                .param("id", after.id().value())
                .param("version", after.version())
                .param("from", from)
                .param("step", step)
                .param("to", after.state().code())
                .param("reason", done.reason())
                .param("on", done.on())
                .param("officer", officer.id())
                .update();
    }

    static AsylumCase one(ResultSet rs) throws SQLException {
        return new AsylumCase(
                new AsylumCaseId(rs.getObject("id", UUID.class)),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                new PersonId(rs.getObject("person_id", UUID.class)),
                AsylumState.of(rs.getString("state")),
                rs.getString("side"),
                new Dates(
                        rs.getObject("made_on", LocalDate.class),
                        day(rs, "registered_on"),
                        day(rs, "lodged_on"),
                        day(rs, "assessed_on"),
                        day(rs, "extended_on"),
                        day(rs, "decided_on"),
                        day(rs, "notified_on"),
                        day(rs, "closed_on")),
                day(rs, "due_on"),
                rs.getInt("version"));
    }

    private static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }
}
