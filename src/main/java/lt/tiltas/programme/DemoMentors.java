package lt.tiltas.programme;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to mentors, wishes, matches and hours. Called as the system. */
@Service
@Profile("demo")
public class DemoMentors {

    /** @param through null for one who works with the municipality */
    public record Known(
            UUID id,
            int municipality,
            @Nullable Integer through,
            Person person,
            List<String> offers,
            int capacity,
            String state,
            List<Seen> seen) {}

    public record Person(String name, String contact, String sex, List<String> languages, String district) {}

    public record Seen(String kind, LocalDate on, String by) {}

    /** @param mentor null of a wish that waits */
    public record Wished(
            UUID id,
            UUID household,
            UUID person,
            String language,
            List<String> aims,
            String state,
            @Nullable UUID mentor,
            Days days,
            List<Spent> spent) {}

    /** @param nextAt of a meeting that is agreed */
    public record Days(
            LocalDate wishedOn,
            @Nullable LocalDate proposedOn,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate metOn,
            @Nullable LocalDate endedOn,
            @Nullable OffsetDateTime nextAt) {}

    /** @param side who wrote it: person or mentor */
    public record Spent(LocalDate day, int minutes, String aim, String side, boolean confirmed) {}

    private static final UUID SYSTEM = Officer.SYSTEM.id();

    private final JdbcTemplate db;

    DemoMentors(JdbcTemplate db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void know(Collection<Known> mentors) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> seen = new ArrayList<>();
        for (Known one : mentors) {
            Person who = one.person;
            rows.add(new @Nullable Object[] {
                one.id,
                one.municipality,
                one.through,
                who.name,
                who.sex,
                who.languages.toArray(String[]::new),
                one.offers.toArray(String[]::new),
                who.district,
                one.capacity,
                one.state,
                SYSTEM
            });
            one.seen.forEach(
                    check -> seen.add(new Object[] {one.id, one.municipality, check.kind, check.on, SYSTEM, check.by}));
        }
        db.batchUpdate("""
                insert into programme.mentor (id, org_id, through_org, name, sex, languages, offers, district, capacity, state, created_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        db.batchUpdate(
                "insert into programme.mentor_contact (mentor_id, org_id, contact) values (?, ?, ?)",
                mentors.stream()
                        .map(one -> new Object[] {one.id, one.municipality, one.person.contact})
                        .toList());
        db.batchUpdate("""
                insert into programme.mentor_check (mentor_id, org_id, kind, seen_on, seen_by, seen_by_name) values (?, ?, ?, ?, ?, ?)
                """, seen);
    }

    /** Of households with an open programme; of others nothing is written. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wish(Collection<Wished> wishes) {
        db.batchUpdate("""
                insert into programme.mentor_match (id, programme_id, org_id, person_id, languages, aims, goal_id, state, mentor_id, wished_on,
                    proposed_on, agreed_on, agreed_how, met_on, going_on, ended_on, ended_by, next_at, place, created_by)
                select w.id, p.id, p.org_id, w.person, array[w.language], w.aims, (select g.id from programme.goal g
                        where g.programme_id = p.id and g.state = 'active' and coalesce(g.person_id, w.person) = w.person order by g.position limit 1),
                    w.state, w.mentor, w.wished, w.proposed, w.agreed, case when w.agreed is not null then 'self' end, w.met,
                    case when w.state = 'going' then w.met + 7 end, w.ended, case when w.ended is not null then 'person' end, w.next,
                    case when w.next is not null then 'Biblioteka, 1 aukšto kavinė' end, ?
                from (values (cast(? as uuid), cast(? as uuid), cast(? as uuid), ?, cast(? as text[]), ?, cast(? as uuid), cast(? as date),
                    cast(? as date), cast(? as date), cast(? as date), cast(? as date), cast(? as timestamptz)))
                    w (id, household, person, language, aims, state, mentor, wished, proposed, agreed, met, ended, next)
                join programme.programme p on p.household_id = w.household and p.state = 'open'
                """, wishes.stream().map(DemoMentors::row).toList());
        List<Object[]> spent = new ArrayList<>();
        wishes.forEach(one -> one.spent.forEach(time -> spent.add(new Object[] {
            time.day, time.minutes, time.aim, time.side, time.confirmed, time.confirmed, time.confirmed, SYSTEM, one.id
        })));
        db.batchUpdate("""
                insert into programme.mentor_hours (match_id, org_id, day, minutes, aim, side, state, answered_at, answered_by, written_by)
                select m.id, m.org_id, ?, ?, ?, ?, case when ? then 'confirmed' else 'written' end, case when ? then clock_timestamp() end,
                    case when ? then m.created_by end, ?
                from programme.mentor_match m where m.id = ?
                """, spent);
    }

    private static @Nullable Object[] row(Wished one) {
        Days days = one.days;
        return new @Nullable Object[] {
            SYSTEM,
            one.id,
            one.household,
            one.person,
            one.language,
            one.aims.toArray(String[]::new),
            one.state,
            one.mentor,
            days.wishedOn,
            days.proposedOn,
            days.agreedOn,
            days.metOn,
            days.endedOn,
            days.nextAt
        };
    }
}
