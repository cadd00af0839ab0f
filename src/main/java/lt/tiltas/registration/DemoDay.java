package lt.tiltas.registration;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to a day when many come. Called as the system. */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
public class DemoDay {

    public record Day(UUID id, int organisation, String place, LocalDate on, OffsetDateTime openedAt, UUID officer) {}

    /** @param household that it became, if it did */
    public record Ticket(
            UUID id,
            int number,
            int people,
            String[] needs,
            String language,
            OffsetDateTime takenAt,
            @Nullable HouseholdId household) {}

    /** @param ending done or no_show; null while it goes on, as {@code calledAt} while it waits */
    public record Visit(
            UUID id,
            UUID ticket,
            String station,
            OffsetDateTime since,
            @Nullable OffsetDateTime calledAt,
            @Nullable Integer desk,
            @Nullable OffsetDateTime endedAt,
            @Nullable String ending) {}

    private final JdbcTemplate db;

    DemoDay(JdbcTemplate db) {
        this.db = db;
    }

    public void hold(Day day, List<String> stations, List<Ticket> tickets, List<Visit> visits) {
        db.update(
                "insert into registration.desk_day (id, org_id, place, held_on, opened_at, opened_by) values (?, ?, ?, ?, ?, ?)",
                day.id,
                day.organisation,
                day.place,
                day.on,
                day.openedAt,
                day.officer);
        for (int at = 0; at < stations.size(); at++) {
            db.update(
                    "insert into registration.day_station (day_id, org_id, station, position) values (?, ?, ?, ?)",
                    day.id,
                    day.organisation,
                    stations.get(at),
                    at + 1);
        }
        tickets.forEach(ticket -> take(day, ticket));
        visits.forEach(visit -> go(day, visit));
    }

    private void take(Day day, Ticket ticket) {
        db.update(
                """
                insert into registration.day_ticket (id, day_id, org_id, number, people, needs, language, taken_at, taken_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                ticket.id,
                day.id,
                day.organisation,
                ticket.number,
                ticket.people,
                ticket.needs,
                ticket.language,
                ticket.takenAt,
                day.officer);
        if (ticket.household != null) {
            db.update(
                    "insert into registration.day_ticket_household (ticket_id, household_id, org_id, linked_by) values (?, ?, ?, ?)",
                    ticket.id,
                    ticket.household.value(),
                    day.organisation,
                    Officer.SYSTEM.id());
        }
    }

    private void go(Day day, Visit visit) {
        db.update(
                """
                insert into registration.day_visit
                    (id, ticket_id, day_id, org_id, station, waiting_since, called_at, called_by, desk, ended_at, ended_by, ending)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                visit.id,
                visit.ticket,
                day.id,
                day.organisation,
                visit.station,
                visit.since,
                visit.calledAt,
                visit.calledAt == null ? null : day.officer,
                visit.desk,
                visit.endedAt,
                visit.endedAt == null ? null : day.officer,
                visit.ending);
    }
}
