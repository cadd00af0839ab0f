package lt.tiltas.permits.correction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.CorrectionId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People who were not seen, and those of whom it is written down. */
@Repository
class UnseenPeople {

    /**
     * A child is where its family is. Whose record stands still, and families in which somebody is protected, are left alone: these are
     * looked at one by one. Two records of one person are one person.
     */
    private static final String UNSEEN = """
            with same as materialized (
                select id, household_id, holder_org, surviving_id, sex, born_on from registration.published_person),
            sign as materialized (
                select s.surviving_id as id, max(g.seen_on) as last_on
                from permits.signs_of_life(null, null) g join same s on s.id = g.person_id group by 1),
            home as materialized (
                select s.household_id, max(g.last_on) as last_on from same s join sign g on g.id = s.surviving_id group by 1),
            alone as materialized (select registration.published_left_alone() as id),
            unseen as materialized (
                select p.id, p.household_id, p.holder_org, p.sex, p.born_on, g.last_on
                from same p join sign g on g.id = p.id join home o on o.household_id = p.household_id
                join registration.published_household h on h.id = p.household_id and h.registered_at is not null and h.left_on is null
                where p.surviving_id = p.id and g.last_on <= :before and (p.born_on is null or p.born_on <= :adult or o.last_on <= :before)
                    and not exists (select from alone a where a.id = p.id)
                    and not exists (select from permits.unseen u where u.person_id = p.id and u.ended_at is null))
            """;

    private static final String WRITTEN = """
            with unseen as (
                select p.id, p.holder_org, p.sex, p.born_on from permits.unseen u join registration.published_person p on p.id = u.person_id
                where u.correction_id = :correction)
            """;

    private static final String COUNT = """
            select case when grouping(holder_org) = 0 then 'place' when grouping(age) = 0 then 'age' when grouping(sex) = 0 then 'sex'
                    else 'all' end as by_what,
                coalesce(holder_org::text, age, sex, '') as code, count(*) as people
            from (select u.holder_org, u.sex, coalesce(b.code, 'unknown') as age from unseen u
                left join permits.age_band b on b.years @> extract(year from age(cast(:asOf as date), u.born_on))::int
                    and b.valid_from = (select max(valid_from) from permits.age_band where valid_from <= :asOf)) c
            group by grouping sets ((holder_org), (age), (sex), ())
            """;

    private final JdbcClient db;

    UnseenPeople(JdbcClient db) {
        this.db = db;
    }

    /** Of whom it would be written down today. */
    Breakdown wouldBe(Correction.Text text, LocalDate adult) {
        return breakdown(db.sql(UNSEEN + COUNT)
                .param("before", text.seenAfter())
                .param("adult", adult)
                .param("asOf", text.asOf()));
    }

    Breakdown written(CorrectionId id, LocalDate asOf) {
        return breakdown(db.sql(WRITTEN + COUNT).param("correction", id.value()).param("asOf", asOf));
    }

    private static Breakdown breakdown(JdbcClient.StatementSpec statement) {
        Map<String, Map<String, Long>> exact = new HashMap<>();
        statement
                .query((rs, n) -> exact.computeIfAbsent(rs.getString("by_what"), by -> new HashMap<>())
                        .put(rs.getString("code"), rs.getLong("people")))
                .list();
        return Breakdown.of(exact);
    }

    /** How many; one statement, and never twice for one person. */
    int mark(Correction one, LocalDate adult, Officer officer) {
        return db.sql(UNSEEN + """
                insert into permits.unseen (correction_id, org_id, household_id, person_id, last_seen_on, as_of)
                select :correction, :org, household_id, id, last_on, :asOf from unseen on conflict do nothing
                """)
                .param("before", one.text().seenAfter())
                .param("adult", adult)
                .param("correction", one.id().value())
                .param("org", officer.organisation().value())
                .param("asOf", one.text().asOf())
                .update();
    }

    /** Everybody who is still written down by it. */
    void unmark(CorrectionId id, LocalDate today) {
        db.sql("""
                update permits.unseen set ended_at = clock_timestamp(), ended_on = :today, ended_as = 'undone'
                where correction_id = :id and ended_at is null
                """).param("today", today).param("id", id.value()).update();
    }

    /** How many turned up again, were taken out one by one, and are still written down, by {@code ended_as}. */
    Map<String, Long> sinceThen(CorrectionId id) {
        Map<String, Long> ended = new HashMap<>();
        db.sql("select coalesce(ended_as, 'still'), count(*) from permits.unseen where correction_id = ? group by 1")
                .param(id.value())
                .query((rs, n) -> ended.put(rs.getString(1), rs.getLong(2)))
                .list();
        return ended;
    }

    /** Of members of a household, newest first; hidden people look like those of whom nothing is written. */
    List<Unseen> of(HouseholdId household) {
        return db.sql("""
                select u.id, u.person_id as person, p.given, u.correction_id as correction, u.last_seen_on, u.as_of,
                    (u.marked_at at time zone 'Europe/Vilnius')::date as marked_on, u.ended_as, u.ended_on
                from permits.unseen u join registration.published_person p on p.id = u.person_id
                where p.household_id = ? order by u.marked_at desc, p.position
                """).param(household.value()).query(Unseen.class).list();
    }

    /** False when the person is not written down any more, or never was in this household. */
    boolean takeOut(HouseholdId household, UUID person, String why, LocalDate today, Officer officer) {
        return db.sql("""
                update permits.unseen u set ended_at = clock_timestamp(), ended_on = :today, ended_as = 'officer', ended_by = :officer, ended_why = :why
                where u.person_id = :person and u.ended_at is null
                    and u.person_id in (select p.id from registration.published_person p where p.household_id = :household)
                """)
                        .param("today", today)
                        .param("officer", officer.id())
                        .param("why", why)
                        .param("person", person)
                        .param("household", household.value())
                        .update()
                == 1;
    }

    /** Whoever gave a sign of life is counted again from its day; a child with its family. How many. */
    int countAgain(int adultAge) {
        return db.sql("""
                with open as materialized (
                    select u.id, u.person_id, u.household_id, u.last_seen_on, c.as_of - make_interval(months => c.months) as before,
                        coalesce(u.as_of < p.born_on + make_interval(years => :adult), false) as child
                    from permits.unseen u join permits.correction c on c.id = u.correction_id
                    join registration.published_person p on p.id = u.person_id where u.ended_at is null),
                sign as materialized (
                    select s.surviving_id as person_id, s.household_id, g.seen_on, g.kind
                    from permits.signs_of_life((select min(last_seen_on) from open), null) g
                    join registration.published_person s on s.id = g.person_id where exists (select from open)),
                found as (
                    select o.id, g.seen_on, g.kind from open o join sign g on g.person_id = o.person_id
                        where g.seen_on > o.last_seen_on and g.seen_on > o.before
                    union all select o.id, g.seen_on, g.kind from open o join sign g on g.household_id = o.household_id
                        where o.child and g.seen_on > o.last_seen_on and g.seen_on > o.before),
                first as (select distinct on (id) id, seen_on, kind from found order by id, seen_on, kind)
                update permits.unseen u set ended_at = clock_timestamp(), ended_on = f.seen_on, ended_as = 'seen', sign = f.kind
                from first f where f.id = u.id and u.ended_at is null
                """).param("adult", adultAge).update();
    }
}
