package lt.tiltas.registration.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tickets at stations. Who has a need comes first, then who has waited longest. */
@Repository
class Visits {

    private static final String VISIT = """
            select v.id, v.station, v.desk, v.waiting_since, v.called_at, v.ended_at, v.ending,
                t.id as ticket_id, t.day_id, t.number, t.people, t.needs, t.language, t.taken_at
            from registration.day_visit v join registration.day_ticket t on t.id = v.ticket_id
            """;

    private final JdbcClient db;

    Visits(JdbcClient db) {
        this.db = db;
    }

    /** A ticket that is at a station already stays there: the index day_visit_a_ticket_is_at_one_station. */
    void begin(VisitId id, Ticket ticket, String station, Officer officer) {
        db.sql("""
                insert into registration.day_visit (id, ticket_id, day_id, org_id, station)
                values (:id, :ticket, :day, :org, :station) on conflict do nothing
                """)
                .param("id", id.value())
                .param("ticket", ticket.id().value())
                .param("day", ticket.day().value())
                .param("org", officer.organisation().value())
                .param("station", station)
                .update();
    }

    /** Where the number was given out, so that the day's pace begins there. */
    void welcomed(Ticket ticket, Officer officer) {
        db.sql("""
                insert into registration.day_visit (id, ticket_id, day_id, org_id, station, called_at, called_by, desk, ended_at, ended_by, ending)
                select :ticket, :ticket, :day, :org, 'welcome', clock_timestamp(), :officer, 1, clock_timestamp(), :officer, 'done'
                on conflict do nothing
                """)
                .param("ticket", ticket.id().value())
                .param("day", ticket.day().value())
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .update();
    }

    /**
     * The next one, to this desk. Rows that another desk is calling at the moment are passed over; if the desk is taken or the same
     * request came before, the unique indexes refuse.
     */
    void callNext(DayId day, String station, int desk, UUID key, Officer officer) {
        db.sql("""
                update registration.day_visit set called_at = clock_timestamp(), called_by = :officer, desk = :desk, call_key = :key
                where id = (select v.id from registration.day_visit v join registration.day_ticket t on t.id = v.ticket_id
                    where v.day_id = :day and v.station = :station and v.called_at is null
                    order by t.needs = '{}', v.waiting_since, t.number limit 1 for update of v skip locked)
                """)
                .param("officer", officer.id())
                .param("desk", desk)
                .param("key", key)
                .param("day", day.value())
                .param("station", station)
                .update();
    }

    Optional<Visit> called(UUID key) {
        return db.sql(VISIT + " where v.call_key = :key")
                .param("key", key)
                .query(Visits::visit)
                .optional();
    }

    Optional<Visit> find(VisitId id) {
        return db.sql(VISIT + " where v.id = :id")
                .param("id", id.value())
                .query(Visits::visit)
                .optional();
    }

    /** @return false when it had ended before */
    boolean end(VisitId id, String ending, Officer officer) {
        return db.sql("""
                update registration.day_visit set ended_at = clock_timestamp(), ended_by = :officer, ending = :ending
                where id = :id and called_at is not null and ended_at is null
                """)
                        .param("officer", officer.id())
                        .param("ending", ending)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** In the place in the row that it had before it was not there. */
    void comeBack(VisitId id, Visit missed, Officer officer) {
        db.sql("""
                insert into registration.day_visit (id, ticket_id, day_id, org_id, station, waiting_since)
                values (:id, :ticket, :day, :org, :station, :since) on conflict do nothing
                """)
                .param("id", id.value())
                .param("ticket", missed.ticket().id().value())
                .param("day", missed.ticket().day().value())
                .param("org", officer.organisation().value())
                .param("station", missed.station())
                .param("since", missed.waitingSince())
                .update();
    }

    /** In the order of the way. */
    List<Visit> of(TicketId ticket) {
        return db.sql(VISIT + " where v.ticket_id = :ticket order by v.waiting_since, v.called_at nulls last")
                .param("ticket", ticket.value())
                .query(Visits::visit)
                .list();
    }

    /** Of families that are at a station, or were not there and have not come back; in the order of the numbers and of the way. */
    List<Visit> underWay(DayId day, int most) {
        return db.sql(VISIT + """
                where v.ticket_id in (select o.ticket_id from registration.day_visit o
                    join registration.day_ticket n on n.id = o.ticket_id
                    where o.day_id = :day and (o.ended_at is null or o.ending = 'no_show' and not exists (
                        select from registration.day_visit l where l.ticket_id = o.ticket_id and (l.called_at is null or l.called_at > o.called_at)))
                    order by n.number limit :most)
                order by t.number, v.waiting_since, v.called_at nulls last
                """)
                .param("day", day.value())
                .param("most", most)
                .query(Visits::visit)
                .list();
    }

    /** Called here and not there, and not back since. */
    List<Visit> gone(DayId day, String station) {
        return db.sql(VISIT + """
                where v.day_id = :day and v.station = :station and v.ending = 'no_show' and not exists (
                    select from registration.day_visit l where l.ticket_id = v.ticket_id and (l.called_at is null or l.called_at > v.called_at))
                order by v.called_at
                """)
                .param("day", day.value())
                .param("station", station)
                .query(Visits::visit)
                .list();
    }

    /** Waiting or called, in the order in which they are called. */
    List<Visit> at(DayId day, String station) {
        return db.sql(VISIT + """
                where v.day_id = :day and v.station = :station and v.ended_at is null
                order by t.needs = '{}', v.waiting_since, t.number
                """)
                .param("day", day.value())
                .param("station", station)
                .query(Visits::visit)
                .list();
    }

    private static Visit visit(ResultSet rs, int n) throws SQLException {
        return new Visit(
                new VisitId(rs.getObject("id", UUID.class)),
                Tickets.ticket(rs, n),
                rs.getString("station"),
                rs.getObject("desk", Integer.class),
                rs.getObject("waiting_since", OffsetDateTime.class),
                rs.getObject("called_at", OffsetDateTime.class),
                rs.getObject("ended_at", OffsetDateTime.class),
                rs.getString("ending"));
    }
}
