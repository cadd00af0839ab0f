package lt.tiltas.registration.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers that were given out, and which household each became. */
@Repository
class Tickets {

    private final JdbcClient db;

    Tickets(JdbcClient db) {
        this.db = db;
    }

    /** The caller holds the day's lock, so that no number is given out twice. The same request twice is one ticket. */
    void take(TicketId id, DayId day, TicketForm form, Officer officer) {
        db.sql("""
                insert into registration.day_ticket (id, day_id, org_id, number, people, needs, language, taken_by)
                select :id, :day, :org, coalesce(max(t.number), 0) + 1, :people, :needs, :language, :officer
                from registration.day_ticket t where t.day_id = :day
                on conflict (id) do nothing
                """)
                .param("id", id.value())
                .param("day", day.value())
                .param("org", officer.organisation().value())
                .param("people", form.people())
                .param("needs", form.needs().toArray(String[]::new))
                .param("language", form.spoken())
                .param("officer", officer.id())
                .update();
    }

    Optional<Ticket> find(TicketId id) {
        return db.sql("select t.id as ticket_id, t.* from registration.day_ticket t where t.id = :id")
                .param("id", id.value())
                .query(Tickets::ticket)
                .optional();
    }

    /** Only where this officer may see the household. */
    Optional<Family> family(TicketId id) {
        return db.sql("""
                select h.id, h.state from registration.day_ticket_household t
                join registration.household h on h.id = t.household_id where t.ticket_id = :id
                """)
                .param("id", id.value())
                .query((rs, n) -> new Family(
                        new HouseholdId(rs.getObject("id", UUID.class)),
                        rs.getString("state").equals("draft")))
                .optional();
    }

    /** @throws OptimisticLockingFailureException when another desk was quicker */
    void link(TicketId id, HouseholdId household, Officer officer) {
        int linked = db.sql("""
                insert into registration.day_ticket_household (ticket_id, household_id, org_id, linked_by)
                values (:id, :household, :org, :officer) on conflict (ticket_id) do nothing
                """)
                .param("id", id.value())
                .param("household", household.value())
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .update();
        if (linked == 0) {
            throw new OptimisticLockingFailureException("ticket " + id);
        }
    }

    static Ticket ticket(ResultSet rs, int n) throws SQLException {
        return new Ticket(
                new TicketId(rs.getObject("ticket_id", UUID.class)),
                new DayId(rs.getObject("day_id", UUID.class)),
                rs.getInt("number"),
                rs.getInt("people"),
                needs(rs),
                rs.getString("language"),
                rs.getObject("taken_at", OffsetDateTime.class));
    }

    private static List<String> needs(ResultSet rs) throws SQLException {
        return Arrays.asList((String[]) rs.getArray("needs").getArray());
    }
}
