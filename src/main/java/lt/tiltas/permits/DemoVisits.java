package lt.tiltas.permits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.unit.Hours;
import lt.tiltas.permits.unit.PlanSlots;
import lt.tiltas.permits.unit.Unit;
import lt.tiltas.permits.unit.Units;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to visits: half a year of them, a day that is going on at this hour, and the weeks to come. Called as the system. */
@Service
@Profile("demo")
public class DemoVisits {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final int BEFORE = 3;
    private static final int AFTER = 5;

    /** Whoever has come to the office came by a visit; every seventh household missed one before. */
    private static final String PAST = """
            with visits as (
                select a.household_id, a.attended_on as day, count(*)::int as people, 'served' as state, min(a.kind) as purpose
                from permits.application a
                where a.attended_on between cast(:today as date) - 180 and cast(:today as date) - 1 group by a.household_id, a.attended_on
                union all
                select a.household_id, a.attended_on - 9, count(*)::int, 'no_show', min(a.kind) from permits.application a
                where a.attended_on between cast(:today as date) - 170 and cast(:today as date) - 1
                    and abs(hashtext(a.household_id::text)) % 7 = 0 group by a.household_id, a.attended_on),
            placed as (
                select v.*, u.id as unit, row_number() over (partition by u.id, v.day order by v.household_id) - 1 as n
                from visits v join permits.unit u on right(u.id::text, 1)::int = abs(hashtext(v.household_id::text)) % 5 + 1)
            insert into permits.appointment (id, org_id, unit_id, household_id, purpose, people, channel, on_day, lane, during, state,
                number, desk, came_at, called_at, ended_at, made_at, made_by)
            select gen_random_uuid(), 2, p.unit, p.household_id, p.purpose, p.people, 'desk', p.day, p.n % 2 + 1, s.span, p.state,
                case p.state when 'served' then p.n + 1 end, case p.state when 'served' then p.n % 2 + 1 end,
                case p.state when 'served' then lower(s.span) end, case p.state when 'served' then lower(s.span) end, upper(s.span),
                lower(s.span) - interval '14 days', :officer
            from placed p, lateral (select tstzrange(t.at, t.at + interval '25 minutes') as span
                from (select (p.day + time '08:00' + p.n / 2 * interval '25 minutes') at time zone 'Europe/Vilnius' as at) t) s
            where p.n < 60
            """;

    /** Of those whose applications wait: some wait in Vilnius now, the others have times in the weeks to come. */
    private static final String WAITING = """
            with waiting as (
                select a.household_id, count(*)::int as people, min(a.kind) as purpose,
                    row_number() over (order by count(*) <> 4, hashtext(a.household_id::text)) as n
                from permits.application a where a.state = 'submitted' and a.decided_on is null
                    and a.household_id not in (select household_id from permits.appointment where state in ('held', 'booked', 'checked_in', 'called'))
                group by a.household_id)
            insert into permits.appointment (id, org_id, unit_id, household_id, purpose, people, channel, on_day, state, number, came_at, made_by)
            select gen_random_uuid(), 2, cast(:unit as uuid), w.household_id, w.purpose, w.people, 'walk_in', :today, 'checked_in', w.n,
                cast(:now as timestamptz) - (7 - w.n) * interval '6 minutes', :officer
            from waiting w where w.n <= 4
            """;

    /** The newcomer of the demo books by hand. The others: whose applications wait, and every second of those whose permit ends this winter. */
    private static final String BOOKED = """
            with wanting as (
                select household_id, count(*)::int as people, min(kind) as purpose, 0 as later from permits.application
                where state = 'submitted' and decided_on is null group by household_id
                union all
                select household_id, count(*)::int, 'tp_exchange', 1 from permits.permit p
                where upper(valid) > :today and replaced_on is null and hashtext(household_id::text) % 2 = 0
                    and not exists (select from permits.application a where a.household_id = p.household_id and a.decided_on is null)
                group by household_id),
            waiting as (
                select w.*, row_number() over (order by later, hashtext(household_id::text)) as n from wanting w
                where household_id <> :free and people <= 12 and household_id not in
                    (select household_id from permits.appointment where state in ('held', 'booked', 'checked_in', 'called'))),
            open as (
                select s.*, (lower(s.during) at time zone 'Europe/Vilnius')::date as day from permits.slot s
                where lower(s.during) > :now and s.released_on <= :today and s.lane > 0
                    and upper(s.during) - lower(s.during) >= interval '50 minutes'),
            free as (
                select o.*, row_number() over (order by day > :today, (1 + abs(hashtext(unit_id::text || lane || lower(during)::text)) % 1000)
                    * (3 + day - cast(:today as date))) as n
                from open o where day > :today or unit_id = cast(:unit as uuid))
            insert into permits.appointment (id, org_id, unit_id, household_id, purpose, people, channel, on_day, lane, during, state, made_by)
            select gen_random_uuid(), 2, f.unit_id, w.household_id, w.purpose, w.people, 'desk', f.day, f.lane,
                tstzrange(lower(f.during), lower(f.during) + interval '25 minutes'), 'booked', :officer
            from waiting w join free f on f.n = w.n
            """;

    private static final String EVENTS = """
            insert into permits.visit_event (appointment_id, version, org_id, household_id, from_state, step, to_state, starts_at, at, by_officer, by_org)
            select a.id, 1, a.org_id, a.household_id, 'none', case a.channel when 'walk_in' then 'walk_in' else 'book' end,
                case a.channel when 'walk_in' then 'checked_in' else 'booked' end, lower(a.during), a.made_at, a.made_by, :org
            from permits.appointment a
            """;

    private final Units units;
    private final PlanSlots plan;
    private final JdbcClient db;

    DemoVisits(Units units, PlanSlots plan, JdbcClient db) {
        this.units = units;
        this.plan = plan;
        this.db = db;
    }

    /** @param free household that is to book by itself */
    @Transactional(propagation = Propagation.MANDATORY)
    public void load(OffsetDateTime now, UUID free) {
        LocalDate today = now.atZoneSameInstant(VILNIUS).toLocalDate();
        Unit first = units.all().getFirst();
        run(PAST, now, today, first, free);
        units.except(first.id(), new Units.ExceptionDay(today, Optional.of(around(now)), "extra"), Officer.SYSTEM);
        plan.plan();
        run(WAITING, now, today, first, free);
        run(BOOKED, now, today, first, free);
        db.sql(EVENTS).param("org", Officer.SYSTEM.organisation().value()).update();
    }

    private void run(String sql, OffsetDateTime now, LocalDate today, Unit unit, UUID free) {
        db.sql(sql)
                .param("now", now)
                .param("today", today)
                .param("unit", unit.id().value())
                .param("officer", Officer.SYSTEM.id())
                .param("free", free)
                .update();
    }

    /** Open at this hour, whatever hour it is. */
    private static Hours around(OffsetDateTime now) {
        LocalTime hour = now.atZoneSameInstant(VILNIUS).toLocalTime().truncatedTo(ChronoUnit.HOURS);
        LocalTime opens = hour.getHour() < BEFORE ? LocalTime.MIDNIGHT : hour.minusHours(BEFORE);
        LocalTime closes = hour.getHour() + AFTER > 23 ? LocalTime.of(23, 55) : hour.plusHours(AFTER);
        return new Hours(opens, closes);
    }
}
