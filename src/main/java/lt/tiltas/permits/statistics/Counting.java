package lt.tiltas.permits.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lt.tiltas.law.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Exact counts, as the register knows each month now: what is corrected is corrected in the months gone by as well. */
@Repository
class Counting {

    static final String PRESENT_MONTHS = "statistics.present-months";

    /** Two records of one person count once. Each person has a row for every month, so the month before is always there. */
    private static final String SQL = """
            with month as (
                select m.day, m.months from unnest(string_to_array(:days, ',')::date[], string_to_array(:months, ',')::int[]) m (day, months)),
            same as materialized (select id, household_id, sex, born_on, surviving_id from registration.published_person),
            person as materialized (
                select p.id, p.sex, p.born_on, (h.registered_at at time zone 'Europe/Vilnius')::date as since, h.left_on
                from same p join registration.published_household h on h.id = p.household_id
                where p.surviving_id = p.id and h.registered_at is not null),
            held as materialized (
                select s.surviving_id as id, range_agg(daterange(lower(p.valid), l.until_on, '[]')) as days
                from permits.lasting((select array_agg(k.id) from permits.permit k where k.ground = 'temporary_protection')) l
                join permits.permit p on p.id = l.permit_id join same s on s.id = p.person_id
                where l.until_on >= lower(p.valid) group by 1),
            seen as materialized (
                select s.surviving_id as id, range_agg(daterange(g.seen_on, g.seen_on, '[]')) as days
                from permits.signs_of_life(null, null) g join same s on s.id = g.person_id group by 1),
            gone as materialized (
                select s.surviving_id as id,
                    range_agg(daterange(u.as_of, case when u.ended_on is not null then greatest(u.as_of, u.ended_on) end)) as days,
                    range_agg(daterange(u.last_seen_on, u.ended_on)) as unseen
                from permits.unseen u join same s on s.id = u.person_id
                where u.ended_as is null or u.ended_as = 'seen' group by 1),
            state as (
                select m.day, p.id, p.sex, p.born_on, p.since <= m.day and (p.left_on is null or p.left_on > m.day) as registered,
                    coalesce(h.days @> m.day, false) as permit,
                    p.since <= m.day and (p.left_on is null or p.left_on > m.day) and coalesce(
                        s.days && daterange((m.day - make_interval(months => m.months))::date, m.day, '(]')
                            and not coalesce(g.days @> m.day, false), false) as present,
                    p.since <= m.day and (p.left_on is null or p.left_on > m.day) and coalesce(g.unseen @> m.day, false) as gone
                from month m cross join person p left join held h on h.id = p.id left join seen s on s.id = p.id
                left join gone g on g.id = p.id),
            change as (
                select s.day, s.sex, extract(year from age(s.day, s.born_on))::int as years, v.measure, v.now, s.gone,
                    lag(v.now) over (partition by s.id, v.measure order by s.day) as was
                from state s, lateral (values ('registered', s.registered), ('permit', s.permit), ('present', s.present)) v (measure, now))
            select c.day, c.measure, c.sex, coalesce(b.code, 'TOTAL') as age,
                count(*) filter (where now) as stock, count(*) filter (where now and not was) as came,
                count(*) filter (where was and not now and (not gone or measure <> 'present')) as went,
                count(*) filter (where was and not now and gone) as corrected
            from change c
            left join permits.age_band b on b.years @> c.years and b.valid_from =
                (select max(valid_from) from permits.age_band where valid_from <= c.day)
            where was is not null and (now or was) group by 1, 2, 3, 4
            """;

    private final JdbcClient db;
    private final Rules rules;

    Counting(JdbcClient db, Rules rules) {
        this.db = db;
        this.rules = rules;
    }

    /** Whole tables of as many months, the last one included. */
    Map<Cell, Long> count(YearMonth last, int months) {
        List<LocalDate> days = IntStream.rangeClosed(0, months)
                .mapToObj(n -> last.minusMonths((long) months - n).atEndOfMonth())
                .toList();
        Map<Cell, Long> exact = empty(days.subList(1, days.size()));
        db.sql(SQL)
                .param("days", joined(days))
                .param(
                        "months",
                        joined(days.stream()
                                .map(day -> rules.months(PRESENT_MONTHS, day))
                                .toList()))
                .query((rs, n) -> {
                    Cell cell = new Cell(
                            YearMonth.from(rs.getObject("day", LocalDate.class)),
                            Measure.of(rs.getString("measure")),
                            Flow.STOCK,
                            rs.getString("sex").equals("X") ? Sex.T : Sex.valueOf(rs.getString("sex")),
                            Age.of(rs.getString("age")));
                    add(exact, cell, rs.getLong("stock"));
                    add(exact, cell.in(cell.month(), Flow.IN), rs.getLong("came"));
                    add(exact, cell.in(cell.month(), Flow.OUT), rs.getLong("went"));
                    if (cell.measure() == Measure.PRESENT) {
                        add(exact, cell.in(cell.month(), Flow.CORRECTED), rs.getLong("corrected"));
                    }
                    return n;
                })
                .list();
        return exact;
    }

    /** To its cell and to the totals it is part of. */
    private static void add(Map<Cell, Long> exact, Cell cell, long people) {
        new HashSet<>(List.of(
                        cell,
                        cell.with(Sex.T, cell.age()),
                        cell.with(cell.sex(), Age.TOTAL),
                        cell.with(Sex.T, Age.TOTAL)))
                .forEach(one -> exact.merge(one, people, Long::sum));
    }

    private static Map<Cell, Long> empty(List<LocalDate> days) {
        Map<Cell, Long> exact = new HashMap<>();
        for (LocalDate day : days) {
            for (Measure measure : Measure.values()) {
                for (Flow flow : measure.flows()) {
                    for (Sex sex : Sex.values()) {
                        for (Age age : Age.values()) {
                            exact.put(new Cell(YearMonth.from(day), measure, flow, sex, age), 0L);
                        }
                    }
                }
            }
        }
        return exact;
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
