package lt.tiltas.placement;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to the life of offers, and to what households wish. Called as the system, after the offers have been made. */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
public class DemoOffers {

    /** @param who of theirs lives in the second municipality; @param words why, in Ukrainian */
    public record DemoWish(
            UUID id,
            UUID household,
            int municipality,
            String words,
            @Nullable String who,
            int where,
            @Nullable String feature) {}

    /** A home that a municipality has stated, offered to a household. @param id of the proposal and of the offer */
    public record DemoHome(UUID id, UUID household, int municipality, UUID officer) {}

    /** Who answers for a municipality. */
    public record Contact(int municipality, UUID officer, String name) {}

    /** @param person an adult who has an offer to answer now */
    public record Waiting(UUID person, String name, int organisation) {}

    private final JdbcTemplate db;

    DemoOffers(JdbcTemplate db) {
        this.db = db;
    }

    /** What each offer has gone through, and where those that are open stand: waiting, late, objected to, looked after by the Agency. */
    public void live(OffsetDateTime now, List<Contact> contacts) {
        Object[] who = {
            contacts.stream().map(one -> String.valueOf(one.municipality())).toArray(String[]::new),
            contacts.stream().map(Contact::officer).toArray(UUID[]::new),
            contacts.stream().map(Contact::name).toArray(String[]::new)
        };
        db.update(PROFILES);
        db.update(CAME_TO_HOUSEHOLD, who);
        List.of(ASKED, FIRST, WITHDRAWN, SECOND, LAST).forEach(db::update);
        db.update(OPEN, now);
        db.update(MOVED, now, now, now, now, now, now);
        db.update(MOVED_ANSWER, who);
        List.of(MOVED_EVENT, OBJECTED_EVENT, CANNOT_EVENT).forEach(db::update);
        db.update(CANNOT_ANSWER, who);
        db.update(OBJECTION, now.toLocalDate().plusDays(3));
    }

    private static final String PROFILES = """
            insert into placement.offer_profile (offer_id, household_id, org_id, people, women, men, elders, kindergarten, primary_school,
                basic_school, upper_school, step_free, pets, care, languages, work, living, relatives_here, wished_rank)
            select o.id, o.household_id, o.org_id, array_agg(p.id), count(*) filter (where p.sex = 'F'), count(*) filter (where p.sex <> 'F'),
                count(*) filter (where p.born_on < o.offered_at - interval '65 years'),
                count(*) filter (where a.age between 1 and 6), count(*) filter (where a.age between 7 and 10),
                count(*) filter (where a.age between 11 and 16), count(*) filter (where a.age between 17 and 18),
                'step_free' = any(c.reasons_for), h.pets, '{}', array[h.language], '{}', 'own',
                h.relatives_municipality is not distinct from o.municipality,
                case when h.wished_municipality = o.municipality then 1 end
            from placement.offer o join placement.candidate c on c.proposal_id = o.proposal_id and c.rank = o.rank
            join registration.published_household h on h.id = o.household_id
            join registration.published_person p on p.household_id = h.id
            cross join lateral (select extract(year from age(o.offered_at, p.born_on))::int as age) a
            where o.ended_at is null
            group by o.id, c.reasons_for, h.pets, h.language, h.relatives_municipality, h.wished_municipality
            """;
    private static final String CAME_TO_HOUSEHOLD = """
            insert into placement.municipality_answer (offer_id, household_id, org_id, answer, from_on, contact_name, made_at, made_by)
            select o.id, o.household_id, o.municipality, 'can', coalesce(o.moves_on, o.offered_at::date + 3), a.name, o.offered_at + interval '2 hours', a.id
            from placement.offer o join unnest(cast(? as text[]), cast(? as uuid[]), cast(? as text[])) as a (municipality, id, name) on a.municipality::int = o.municipality
            where o.state in ('accepted', 'declined_household')
            """;
    private static final String ASKED =
            "update placement.offer set version = 3 where state in ('accepted', 'declined_household')";
    private static final String FIRST =
            event(1, "'none'", "'ask_municipality'", "'waits_municipality'", "o.offered_at", "true");
    private static final String WITHDRAWN =
            event(2, "'waits_municipality'", "'withdraw'", "'withdrawn'", "o.ended_at", "o.state = 'withdrawn'");
    private static final String SECOND = event(
            2,
            "'waits_municipality'",
            "'can'",
            "'waits_household'",
            "o.offered_at + interval '2 hours'",
            "o.version = 3");
    private static final String LAST = event(
            3,
            "'waits_household'",
            "case o.state when 'accepted' then 'yes' else 'no' end",
            "o.state",
            "o.ended_at",
            "o.version = 3");

    /** By turns: the first goes on to the household, the second is late, the third goes on ...; a home of a municipality's own waits for it. */
    private static final String OPEN = """
            update placement.offer o set due_at = ?::timestamptz + case n.turn when 1 then interval '-20 hours' else interval '26 hours' end
            from (select o.id, case when c.site_id is null then 5 else (row_number() over (partition by c.site_id is null order by o.offered_at, o.id) - 1) % 6 end as turn
                from placement.offer o join placement.candidate c on c.proposal_id = o.proposal_id and c.rank = o.rank
                where o.ended_at is null) n
            where n.id = o.id
            """;

    private static final String MOVED = """
            update placement.offer o set version = 2,
                state = case n.turn when 3 then 'declined_municipality' else 'waits_household' end,
                asked_at = ?::timestamptz - interval '5 hours',
                due_at = case n.turn when 4 then ?::timestamptz - interval '3 hours' else ?::timestamptz + interval '30 hours' end,
                escalated_at = case n.turn when 4 then ?::timestamptz - interval '2 hours' end,
                ended_at = case n.turn when 3 then greatest(o.offered_at, ?::timestamptz - interval '6 hours') end
            from (select o.id, case when c.site_id is null then 5 else (row_number() over (partition by c.site_id is null order by o.offered_at, o.id) - 1) % 6 end as turn
                from placement.offer o join placement.candidate c on c.proposal_id = o.proposal_id and c.rank = o.rank
                where o.ended_at is null) n
            where n.id = o.id and n.turn in (0, 2, 3, 4) and o.offered_at < ?::timestamptz
            """;
    private static final String MOVED_ANSWER = """
            insert into placement.municipality_answer (offer_id, household_id, org_id, answer, from_on, contact_name, contact_phone, words, made_at, made_by)
            select o.id, o.household_id, o.municipality, 'can', o.due_at::date + 3, a.name, '+370 5 000 0000',
                'Lauksime Jūsų. Būstas paruoštas, padėsime susitarti dėl mokyklos ir gydytojo.', o.asked_at, a.id
            from placement.offer o join unnest(cast(? as text[]), cast(? as uuid[]), cast(? as text[])) as a (municipality, id, name) on a.municipality::int = o.municipality
            where o.state = 'waits_household' and o.version = 2
            """;
    private static final String MOVED_EVENT = event(
            2,
            "'waits_municipality'",
            "'can'",
            "'waits_household'",
            "o.asked_at",
            "o.version = 2 and o.state = 'waits_household'");
    private static final String CANNOT_EVENT = event(
            2,
            "'waits_municipality'",
            "'cannot'",
            "'declined_municipality'",
            "o.ended_at",
            "o.state = 'declined_municipality'");
    private static final String CANNOT_ANSWER = """
            insert into placement.municipality_answer (offer_id, household_id, org_id, answer, reason, made_at, made_by)
            select o.id, o.household_id, o.municipality, 'cannot', 'no_school_place', o.ended_at, a.id
            from placement.offer o join unnest(cast(? as text[]), cast(? as uuid[]), cast(? as text[])) as a (municipality, id, name) on a.municipality::int = o.municipality
            where o.state = 'declined_municipality'
            """;

    /** Every other of those the household is asked about. */
    private static final String OBJECTED_EVENT = """
            with chosen as (
                update placement.offer o set state = 'objected', version = 3
                from (select id, row_number() over (order by offered_at, id) as n from placement.offer
                    where state = 'waits_household' and version = 2 and escalated_at is null) w
                where w.id = o.id and w.n % 3 = 2 returning o.*)
            insert into placement.offer_event (offer_id, version, household_id, org_id, from_state, step, to_state, at, officer_id)
            select o.id, 3, o.household_id, o.org_id, 'waits_household', 'object', 'objected', o.asked_at + interval '2 hours', o.offered_by
            from chosen o
            """;

    private static final String OBJECTION = """
            insert into placement.objection (id, offer_id, household_id, org_id, not_by, words, language, said_by, made_at, made_by, due_on)
            select gen_random_uuid(), o.id, o.household_id, o.org_id, o.offered_by,
                'Наша бабуся живе в іншому місті й потребує допомоги. Просимо знайти місце ближче до неї.', 'uk', 'household',
                o.asked_at + interval '2 hours', o.offered_by, ?
            from placement.offer o where o.state = 'objected'
            """;

    private static String event(int version, String from, String step, String to, String at, String which) {
        return """
                insert into placement.offer_event (offer_id, version, household_id, org_id, from_state, step, to_state, at, officer_id)
                select o.id, %d, o.household_id, o.org_id, %s, %s, %s, %s, o.offered_by from placement.offer o where %s
                """.formatted(version, from, step, to, at, which);
    }

    /** The first whom the municipality has said yes to, and who has not answered. */
    public Optional<Waiting> firstAsked() {
        return db
                .query("""
                        select p.id, coalesce(p.given_original || ' ' || p.surname_original, p.given || ' ' || p.surname), o.org_id
                        from placement.offer o join registration.published_person p on p.household_id = o.household_id
                        where o.state = 'waits_household' and o.escalated_at is null and p.born_on < o.offered_at - interval '25 years'
                        order by not exists (select from placement.wish_statement w where w.household_id = o.household_id), o.offered_at, o.id, p.position limit 1
                        """, (rs, n) -> new Waiting(rs.getObject(1, UUID.class), rs.getString(2), rs.getInt(3)))
                .stream()
                .findFirst();
    }

    public void homes(List<DemoHome> homes, OffsetDateTime at) {
        db.batchUpdate(
                "insert into placement.proposal (id, org_id, household_id, made_at, made_by) values (?, 3, ?, ?, ?)",
                homes.stream()
                        .map(one -> new Object[] {one.id(), one.household(), at, one.officer()})
                        .toList());
        db.batchUpdate(
                "insert into placement.candidate (proposal_id, rank, org_id, municipality, score, reasons_for, reasons_against) values (?, 1, 3, ?, 55, ?, ?)",
                homes.stream()
                        .map(one -> new Object[] {
                            one.id(),
                            one.municipality(),
                            new String[] {"together", "school_places"},
                            new String[] {"low_load"}
                        })
                        .toList());
        db.batchUpdate(
                """
                insert into placement.offer (id, org_id, household_id, proposal_id, rank, municipality, offered_at, offered_by, asked_at, due_at, state)
                values (?, 3, ?, ?, 1, ?, ?, ?, ?, ?, 'waits_municipality')
                """,
                homes.stream()
                        .map(one -> new Object[] {
                            one.id(),
                            one.household(),
                            one.id(),
                            one.municipality(),
                            at,
                            one.officer(),
                            at,
                            at.plusDays(2)
                        })
                        .toList());
    }

    public void wishes(List<DemoWish> wishes, OffsetDateTime at) {
        db.batchUpdate(
                """
                insert into placement.wish_statement (id, household_id, org_id, version, said_by, language, languages, made_at, made_by)
                values (?, ?, 3, 1, 'household', 'uk', '{uk,ru}', ?, '00000000-0000-0000-0000-000000000001')
                """,
                wishes.stream()
                        .map(one -> new Object[] {one.id(), one.household(), at})
                        .toList());
        db.batchUpdate(
                "insert into placement.wish (statement_id, household_id, rank, kind, municipality, words) values (?, ?, 1, ?, ?, ?)",
                wishes.stream()
                        .map(one -> new Object[] {
                            one.id(),
                            one.household(),
                            one.who() != null && one.where() == one.municipality() ? "near" : "municipality",
                            one.municipality(),
                            one.words()
                        })
                        .toList());
        db.batchUpdate(
                "insert into placement.wish (statement_id, household_id, rank, kind, feature) values (?, ?, 2, 'anywhere', ?)",
                wishes.stream()
                        .filter(one -> one.feature() != null)
                        .map(one -> new Object[] {one.id(), one.household(), one.feature()})
                        .toList());
        db.batchUpdate(
                """
                insert into placement.tie (statement_id, household_id, place, who, closeness, municipality)
                values (?, ?, 1, ?, case when ? in ('spouse', 'child', 'parent') then 'nuclear' else 'extended' end, ?)
                """,
                wishes.stream()
                        .filter(one -> one.who() != null)
                        .map(one -> new Object[] {one.id(), one.household(), one.who(), one.who(), one.where()})
                        .toList());
    }
}
