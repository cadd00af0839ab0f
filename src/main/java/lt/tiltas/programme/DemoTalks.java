package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ladder.Rung;
import lt.tiltas.programme.reminder.RemindOfMeetings;
import lt.tiltas.programme.review.MakeReviews;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to what surrounds talks: interpreters, bookings, steps after missed ones, reviews, reminders. Called as the system. */
@Service
@Profile("demo")
public class DemoTalks {

    /** Two for each municipality with programmes, four where there are many. */
    private static final String INTERPRETERS = """
            insert into programme.interpreter (org_id, name, contact, sex, languages, dialects, modes, hours_a_week, checked_until, areas, created_by)
            select o.org_id, n.name, '+370 600 1' || lpad((o.org_id * 10 + n.n)::text, 4, '0'), n.sex, n.languages, n.dialects, n.modes, 40,
                cast(:today as date) + n.checked, null, :system
            from (select org_id, count(*) as many from programme.programme where state = 'open' group by org_id) o
            join (values
                (1, 'Valentyna Horodecka', 'F', '{uk,ru}'::text[], '{}'::text[], '{place,phone,video}'::text[], 400),
                (2, 'Arsenijus Višnevskis', 'M', '{uk,ru,en}', '{}', '{phone,video}', 120),
                (3, 'Nadžiba Karimi', 'F', '{fa,en}', '{dari}', '{place,phone}', 250),
                (4, 'Bohdana Melničuk', 'F', '{uk}', '{}', '{place}', -5)) as n (n, name, sex, languages, dialects, modes, checked)
                on n.n <= case when o.many > 15 then 4 else 2 end
            """;

    /** The next talks: some are calls or visits, a third is confirmed, some people have said that it will not do. */
    private static final String KINDS = """
            update programme.meeting m set
                kind = case abs(hashtext(m.id::text)) % 10 when 1 then 'phone' when 2 then 'video' when 3 then 'home_visit' else 'talk' end,
                bring = case abs(hashtext(m.id::text)) % 4 when 0 then 'leidimą gyventi' end,
                confirmed_at = case abs(hashtext(m.id::text)) % 3 when 0 then cast(:today as date)::timestamptz - interval '1 day' end,
                confirmed_by = case abs(hashtext(m.id::text)) % 3 when 0 then case abs(hashtext(m.id::text)) % 2 when 0 then 'person' else 'office' end end,
                cannot_come_at = case abs(hashtext(m.id::text)) % 17 when 1 then cast(:today as date)::timestamptz - interval '5 hours' end,
                other_time_asked_at = case abs(hashtext(m.id::text)) % 17 when 1 then cast(:today as date)::timestamptz - interval '5 hours' end,
                barrier = case abs(hashtext(m.id::text)) % 17 when 1 then case abs(hashtext(m.id::text)) % 2 when 0 then 'childcare' else 'work' end end
            where m.state = 'planned' and m.id <> :own
            """;

    /** Whoever leads ten and more has talks on the day the country is made, whichever day it is. */
    private static final String TODAY = """
            update programme.meeting m set at = (cast(:today as date) + make_time((7 + 2 * next.n)::int, 30, 0)) at time zone 'Europe/Vilnius',
                cannot_come_at = null, other_time_asked_at = null, barrier = null
            from (select n.id, row_number() over (partition by p.lead_officer order by n.at, n.id) as n
                from programme.meeting n join programme.programme p on p.id = n.programme_id and p.state = 'open'
                where n.state = 'planned' and n.with_officer = p.lead_officer and n.id <> :own and p.lead_officer in (
                    select lead_officer from programme.programme where state = 'open' group by lead_officer having count(*) >= 10)) next
            where next.id = m.id and next.n <= 3
            """;

    private static final String NOT_BOTH = """
            update programme.meeting set confirmed_at = null, confirmed_by = null where cannot_come_at is not null and state = 'planned'
            """;

    /** Of what did not come about some was moved, by either side. */
    private static final String MOVED = """
            update programme.meeting m set state = 'moved',
                moved_by = case when abs(hashtext(m.id::text)) % 5 = 0 then 'office' else 'person' end,
                barrier = case when abs(hashtext(m.id::text)) % 5 = 0 then 'interpreter' else 'illness' end
            where m.state = 'missed' and abs(hashtext(m.id::text)) % 5 < 2
            """;

    private static final String PAST_BOOKINGS = """
            insert into programme.interpreter_booking (meeting_id, org_id, language, mode, during, state, interpreter_id, interpreter_name, no_relative, created_by)
            select m.id, m.org_id, m.language, 'place', tstzrange(m.at, m.at + m.minutes * interval '1 minute'),
                case when m.state = 'moved' then 'unfilled' else 'done' end,
                case when m.state <> 'moved' then i.id end, case when m.state <> 'moved' then i.name end, m.state <> 'moved', :system
            from programme.meeting m
            join lateral (select i.id, i.name from programme.interpreter i where i.org_id = m.org_id and m.language = any(i.languages)
                order by hashtext(i.id::text || m.id::text) limit 1) i on true
            where m.state = 'held' and abs(hashtext(m.id::text)) % 3 = 0 or m.state = 'moved' and m.moved_by = 'office'
            on conflict do nothing
            """;

    private static final String NEXT_BOOKINGS = """
            insert into programme.interpreter_booking (meeting_id, org_id, language, mode, during, state, interpreter_id, interpreter_name, no_relative, created_by)
            select m.id, m.org_id, m.language, 'phone', tstzrange(m.at, m.at + m.minutes * interval '1 minute'), w.state,
                case when w.state <> 'wanted' then i.id end, case when w.state <> 'wanted' then i.name end, w.state = 'confirmed', :system
            from programme.meeting m
            join lateral (select case abs(hashtext(m.id::text)) % 12 when 0 then 'wanted' when 4 then 'offered' else 'confirmed' end as state) w on true
            join lateral (select i.id, i.name from programme.interpreter i where i.org_id = m.org_id and m.language = any(i.languages)
                and 'phone' = any(i.modes) and i.checked_until >= cast(:today as date) + 60 order by hashtext(i.id::text || m.id::text) limit 1) i on true
            where m.state = 'planned' and m.cannot_come_at is null and (abs(hashtext(m.id::text)) % 4 = 0 or m.id = :own)
            on conflict do nothing
            """;

    /** Whose last talk was missed stands on one of the six steps. */
    private static final String RUNG = """
            insert into programme.ladder_rung (meeting_id, org_id, rung, due_on, owner_officer, owner_name, outcome, done_on, done_by, counts_until)
            select m.id, m.org_id, :rung, l.day + :rung * 4, case when :rung < 4 then p.lead_officer end, case when :rung < 4 then p.lead_name end,
                case when l.stage > :rung then 'no_answer' end, case when l.stage > :rung then least(l.day + :rung * 4, cast(:today as date)) end,
                case when l.stage > :rung then p.lead_officer end,
                case when l.stage > :rung and :rung = 4 then least(l.day + :rung * 4, cast(:today as date)) + 60 end
            from programme.programme p
            join lateral (select * from programme.meeting m where m.programme_id = p.id and m.state <> 'planned' order by m.at desc limit 1) m on m.state = 'missed'
            join lateral (select (m.at at time zone 'Europe/Vilnius')::date as day, abs(hashtext(p.id::text)) % 6 as stage) l on true
            where p.state = 'open' and p.lead_officer is not null and l.stage >= :rung
            """;

    /** Of those that have passed: most are held and signed, some wait for the signature, and of every sixth family the last one is late. */
    private static final String REVIEWS = """
            insert into programme.review (programme_id, org_id, kind, due_on, state, held_on, held_by, held_by_name, changes, signed_on, signed_how)
            select p.id, p.org_id, r.kind, r.due_on, r.state, case when r.state <> 'due' then r.due_on end,
                case when r.state <> 'due' then p.lead_officer end, case when r.state <> 'due' then p.lead_name end,
                case when r.state <> 'due' then 'Aptarta, kas pavyko. Sutartas kitas žingsnis.' end,
                case when r.state = 'signed' then r.due_on end, case when r.state = 'signed' then 'device' end
            from programme.programme p
            join lateral (
                select k.kind, p.opened_on + k.days as due_on, case
                    when p.opened_on + k.days >= cast(:today as date) - 40 and (abs(hashtext(p.id::text)) % 6 = 0) then 'due'
                    when p.opened_on + k.days >= cast(:today as date) - 60 and (abs(hashtext(p.id::text)) % 6 < 3 or p.household_id = :free) then 'held'
                    else 'signed' end as state
                from (values ('first', 30), ('second', 90), ('third', 180), ('before_band', 210), ('fourth', 270), ('fifth', 360)) as k (kind, days)
                where p.opened_on + k.days < cast(:today as date)) r on true
            where p.state = 'open' and p.lead_officer is not null
            on conflict do nothing
            """;

    private final JdbcClient db;
    private final RemindOfMeetings remind;
    private final MakeReviews reviews;

    DemoTalks(JdbcClient db, RemindOfMeetings remind, MakeReviews reviews) {
        this.db = db;
        this.remind = remind;
        this.reviews = reviews;
    }

    /** @param free household of the demo's newcomer: its next talk has an interpreter, and its last review waits for a signature */
    @Transactional(propagation = Propagation.MANDATORY)
    public void load(LocalDate today, UUID free) {
        UUID own = db.sql("""
                select m.id from programme.meeting m join programme.programme p on p.id = m.programme_id
                where p.household_id = :free and m.state = 'planned' order by m.at limit 1
                """).param("free", free).query(UUID.class).single();
        for (String sql : List.of(INTERPRETERS, KINDS, TODAY, NOT_BOTH, MOVED, PAST_BOOKINGS, NEXT_BOOKINGS)) {
            run(sql, today, free, own, 0);
        }
        for (int rung = 0; rung <= Rung.LAST; rung++) {
            run(RUNG, today, free, own, rung);
        }
        run(REVIEWS, today, free, own, 0);
        reviews.make();
        remind.remind();
    }

    private void run(String sql, LocalDate today, UUID free, UUID own, int rung) {
        db.sql(sql)
                .param("today", today)
                .param("free", free)
                .param("own", own)
                .param("rung", rung)
                .param("system", Officer.SYSTEM.id())
                .update();
    }
}
