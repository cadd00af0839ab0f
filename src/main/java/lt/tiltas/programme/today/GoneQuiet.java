package lt.tiltas.programme.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.Load;
import lt.tiltas.programme.TodaySource;
import lt.tiltas.programme.weight.Loads;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Households of which nothing has been heard for long; the heavier ones come sooner. A talk, a step done and an idea are signs. */
@Component
@Order(4)
class GoneQuiet implements TodaySource {

    private static final String SQL = """
            select 'quiet' as list, p.household_id, null::timestamptz as at, heard.on_day, null as words, null as words_language,
                null as translation_lt, cast(:today as date) - heard.on_day - programme.paused_days(p.id, heard.on_day, :today) as number, '' as anchor
            from programme.programme p
            left join programme.weight w on w.programme_id = p.id and w.until is null
            cross join lateral (select greatest(p.opened_on,
                (select max((m.at at time zone 'Europe/Vilnius')::date) from programme.meeting m where m.programme_id = p.id and m.state = 'held'),
                (select max(greatest(s.done_on, case when s.proposed_by = 'person' then s.created_at::date end))
                    from programme.goal g join programme.step s on s.goal_id = g.id where g.programme_id = p.id and g.org_id = :org)) as on_day) heard
            where p.org_id = :org and p.state = 'open' and p.lead_officer = :officer and heard.on_day < cast(:today as date) - :quiet
                and heard.on_day < cast(:today as date) - :quiet - programme.paused_days(p.id, heard.on_day, :today)
                and not programme.paused(p.id, :today)
            order by (cast(:today as date) - heard.on_day)
                * case coalesce(w.weight, 'standard') when 'light' then :light when 'intensive' then :intensive else :standard end desc
            """;

    private final TodayLines lines;
    private final Rules rules;
    private final Loads loads;

    GoneQuiet(TodayLines lines, Rules rules, Loads loads) {
        this.lines = lines;
        this.rules = rules;
        this.loads = loads;
    }

    @Override
    public List<Block> of(Officer officer, LocalDate today) {
        Load.Limits points = loads.limits();
        Map<String, Object> own = Map.of(
                "quiet", rules.days("programme.quiet-after", today),
                "light", points.light(),
                "standard", points.standard(),
                "intensive", points.intensive());
        return lines.of(Map.of("quiet", Column.QUIET), SQL, officer, today, own);
    }
}
