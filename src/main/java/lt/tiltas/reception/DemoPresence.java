package lt.tiltas.reception;

import java.time.LocalDate;
import java.time.LocalTime;
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

/** The demo's door to what is written at doors and counters: rows in bulk, as the system, under the same constraints as everybody's. */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
public class DemoPresence {

    /** One of a house. */
    public record DemoWho(UUID site, int organisation, UUID household, UUID person) {}

    public record DemoHours(UUID site, String meal, LocalTime opens, LocalTime closes, LocalDate from) {}

    /** @param way in or out */
    public record DemoPassage(DemoWho who, String way, OffsetDateTime at) {}

    /** @param until the first day on which it may be given again */
    public record DemoIssue(DemoWho who, String what, LocalDate until, OffsetDateTime at) {}

    public record DemoDiet(DemoWho who, String kind) {}

    /** @param state asked, approved or longer_asked; @param longerUntil only of the last */
    public record DemoLeave(
            DemoWho who,
            UUID request,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate longerUntil,
            String state,
            String words,
            OffsetDateTime askedAt) {}

    private final JdbcTemplate db;

    DemoPresence(JdbcTemplate db) {
        this.db = db;
    }

    public void hours(List<DemoHours> hours) {
        db.batchUpdate(
                "insert into reception.meal_hours (site_id, meal, opens, closes, valid, set_by) values (?, ?, ?, ?, daterange(?, null), ?)",
                hours.stream()
                        .map(h ->
                                new Object[] {h.site(), h.meal(), h.opens(), h.closes(), h.from(), Officer.SYSTEM.id()})
                        .toList());
    }

    public void passages(List<DemoPassage> passages) {
        db.batchUpdate(
                """
                insert into reception.passage (key, site_id, household_id, person_id, org_id, way, at, made_by, made_at)
                values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                passages.stream()
                        .map(p -> row(p.who(), p.way(), p.at(), Officer.SYSTEM.id(), p.at()))
                        .toList());
    }

    public void issues(List<DemoIssue> issues) {
        db.batchUpdate(
                """
                insert into reception.issue (key, site_id, household_id, person_id, org_id, what, during, at, made_by, made_at)
                values (gen_random_uuid(), ?, ?, ?, ?, ?, daterange(?, ?), ?, ?, ?)
                """,
                issues.stream()
                        .map(i -> row(
                                i.who(),
                                i.what(),
                                i.at().toLocalDate(),
                                i.until(),
                                i.at(),
                                Officer.SYSTEM.id(),
                                i.at()))
                        .toList());
    }

    public void diets(List<DemoDiet> diets) {
        db.batchUpdate(
                "insert into reception.diet (site_id, household_id, person_id, org_id, kind, made_by) values (?, ?, ?, ?, ?, ?)",
                diets.stream()
                        .map(d -> row(d.who(), d.kind(), Officer.SYSTEM.id()))
                        .toList());
    }

    public void leaves(List<DemoLeave> leaves) {
        db.batchUpdate("""
                insert into reception.leave (site_id, household_id, person_id, org_id, id, request_id, during, longer_until, state, words,
                                             asked_by, asked_by_self, asked_at, decided_by, decided_at, version)
                values (?, ?, ?, ?, gen_random_uuid(), ?, daterange(?, ?), ?, ?, ?, ?, true, ?, ?, ?, 1)
                """, leaves.stream().map(DemoPresence::leave).toList());
        db.update("""
                insert into reception.leave_event (leave_id, version, household_id, person_id, org_id, site_id, from_state, step, to_state,
                                                   words, until_on, at, made_by)
                select id, version, household_id, person_id, org_id, site_id, 'none', 'ask', 'asked', words, upper(during), asked_at, asked_by
                from reception.leave l where not exists (select from reception.leave_event e where e.leave_id = l.id)
                """);
    }

    private static Object[] leave(DemoLeave leave) {
        boolean decided = !leave.state().equals("asked");
        return row(
                leave.who(),
                leave.request(),
                leave.from(),
                leave.until(),
                leave.longerUntil(),
                leave.state(),
                leave.words(),
                Officer.SYSTEM.id(),
                leave.askedAt(),
                decided ? Officer.SYSTEM.id() : null,
                decided ? leave.askedAt().plusHours(2) : null);
    }

    private static Object[] row(DemoWho who, @Nullable Object... rest) {
        Object[] row = new Object[4 + rest.length];
        row[0] = who.site();
        row[1] = who.household();
        row[2] = who.person();
        row[3] = who.organisation();
        System.arraycopy(rest, 0, row, 4, rest.length);
        return row;
    }
}
