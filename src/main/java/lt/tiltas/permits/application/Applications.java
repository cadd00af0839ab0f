package lt.tiltas.permits.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.application.Application.Asked;
import lt.tiltas.permits.application.Application.Dates;
import lt.tiltas.permits.clock.FollowSteps;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Applications {

    private final JdbcClient db;
    private final FollowSteps clocks;

    Applications(JdbcClient db, FollowSteps clocks) {
        this.db = db;
        this.clocks = clocks;
    }

    Optional<Application> find(ApplicationId id) {
        return db.sql("select * from permits.application where id = ?")
                .param(id.value())
                .query((rs, n) -> application(rs))
                .optional();
    }

    boolean anotherOpen(Application application) {
        return db.sql(
                        "select exists (select from permits.application where person_id = ? and id <> ? and decided_on is null)")
                .params(application.person().value(), application.id().value())
                .query(Boolean.class)
                .single();
    }

    List<Application.Event> events(ApplicationId id) {
        return db.sql("""
                select step, at, by_org as organisation, reason, due_on, by_officer, version
                from permits.application_event where application_id = ? order by version desc
                """).param(id.value()).query(Application.Event.class).list();
    }

    /** Last day of the permit this application ended in. */
    Optional<LocalDate> permitUntil(ApplicationId id) {
        return db.sql("select permits.valid_until(p) from permits.permit p where application_id = ?")
                .param(id.value())
                .query(LocalDate.class)
                .optional();
    }

    /** Empty when the person has one in progress already: application_one_open_at_a_time. */
    boolean open(Application.New form, Officer officer) {
        UUID id = UUID.randomUUID();
        int opened = db.sql("""
                insert into permits.application (id, org_id, household_id, person_id, filed_by, kind, ground, state, submitted_on,
                    due_on, opened_by, opened_by_org, handled_by)
                values (:id, :org, :household, :person, :filedBy, :kind, :ground, 'submitted', :on, :due, :officer, :mine,
                    case when :org = :mine then cast(:officer as uuid) end)
                on conflict do nothing
                """)
                .param("id", id)
                .param("org", OrganisationId.MIGRATION.value())
                .param("household", form.household().value())
                .param("person", form.person().value())
                .param("filedBy", form.asked().filedBy().value())
                .param("kind", form.kind())
                .param("ground", form.asked().ground())
                .param("on", form.on())
                .param("due", form.dueOn())
                .param("officer", officer.id())
                .param("mine", officer.organisation().value())
                .update();
        if (opened == 1) {
            record(id, 1, new Change("none", "submit", "submitted", null, form.dueOn()), officer);
        }
        return opened == 1;
    }

    /** False when somebody else moved it since that version. */
    boolean move(Application before, Step step, Dates dates, @Nullable String reason, Officer officer) {
        int moved = db.sql("""
                update permits.application set state = :to, attended_on = :attended, decide_by = :decideBy, asked_on = :asked,
                    due_on = :due, decided_on = :decided, handled_by = :officer, version = version + 1
                where id = :id and version = :version
                """)
                .param("to", step.to().code())
                .param("attended", dates.attendedOn())
                .param("decideBy", dates.decideBy())
                .param("asked", dates.askedOn())
                .param("due", dates.dueOn())
                .param("decided", dates.decidedOn())
                .param("officer", officer.id())
                .param("id", before.id().value())
                .param("version", before.version())
                .update();
        if (moved == 1) {
            LocalDate due = step.to().open() ? dates.dueOn() : null;
            record(
                    before.id().value(),
                    before.version() + 1,
                    new Change(before.state().code(), step.code(), step.to().code(), reason, due),
                    officer);
        }
        return moved == 1;
    }

    private record Change(
            String from,
            String step,
            String to,
            @Nullable String reason,
            @Nullable LocalDate dueOn) {}

    private void record(UUID application, int version, Change change, Officer officer) {
        db.sql("""
                insert into permits.application_event (application_id, version, org_id, household_id, person_id, from_state, step,
                    to_state, reason, due_on, by_officer, by_org)
                select id, :version, org_id, household_id, person_id, :from, :step, :to, :reason, :due, :officer, :mine
                from permits.application where id = :application
                """)
                .param("application", application)
                .param("version", version)
                .param("from", change.from())
                .param("step", change.step())
                .param("to", change.to())
                .param("reason", change.reason())
                .param("due", change.dueOn())
                .param("officer", officer.id())
                .param("mine", officer.organisation().value())
                .update();
        clocks.follow(application, change.step(), change.reason(), officer);
    }

    private static Application application(ResultSet rs) throws SQLException {
        return new Application(
                new ApplicationId(rs.getObject("id", UUID.class)),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                new PersonId(rs.getObject("person_id", UUID.class)),
                new Asked(rs.getString("ground"), new PersonId(rs.getObject("filed_by", UUID.class))),
                new OrganisationId(rs.getInt("org_id")),
                rs.getString("kind"),
                Step.State.of(rs.getString("state")),
                new Dates(
                        rs.getObject("submitted_on", LocalDate.class),
                        rs.getObject("attended_on", LocalDate.class),
                        rs.getObject("decide_by", LocalDate.class),
                        rs.getObject("asked_on", LocalDate.class),
                        rs.getObject("due_on", LocalDate.class),
                        rs.getObject("decided_on", LocalDate.class)),
                rs.getInt("version"));
    }
}
