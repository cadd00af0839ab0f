package lt.tiltas.programme.today;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.TodaySource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What has a day: steps and goals that are due, programmes that end, the talk before the eighth month. */
@Component
@Order(3)
class ComesSoon implements TodaySource {

    private static final Map<String, Column> LISTS = new LinkedHashMap<>();

    static {
        List.of("late-steps", "steps", "goals", "month-eight", "ends").forEach(list -> LISTS.put(list, Column.SOON));
    }

    private static final String SQL = """
            with mine as materialized (select o.id, o.household_id, o.opened_on,
                    (o.opened_on + o.months * interval '1 month' - interval '1 day')::date as ends_on, programme.paused(o.id, :today) as paused,
                    exists (select from programme.pause u where u.programme_id = o.id) as pauses
                from programme.programme o where o.org_id = :org and o.state = 'open' and o.lead_officer = :officer)
            select case when case when p.pauses then programme.due_after_pauses(p.id, s.due_on) else s.due_on end < :today then 'late-steps' else 'steps' end as list, p.household_id, null::timestamptz as at,
                s.due_on as on_day, s.words, s.words_language, s.translation_lt, null::int as number, '#goal-' || g.id as anchor
            from mine p join programme.goal g on g.programme_id = p.id and g.org_id = :org and g.state = 'active'
            join programme.step s on s.goal_id = g.id and s.org_id = :org and s.state in ('agreed', 'doing') and s.due_on <= cast(:today as date) + :soon
                and not p.paused
            union all
            select 'goals', p.household_id, null, g.due_on, g.words, g.words_language, g.translation_lt, null, '#goal-' || g.id
            from mine p join programme.goal g on g.programme_id = p.id and g.org_id = :org and g.state = 'active'
                and g.due_on between :today and cast(:today as date) + :soon
            union all
            select 'month-eight', p.household_id, null, p.opened_on + :monthEight, null, null, null, null, '' from mine p
            where p.opened_on + :monthEight between cast(:today as date) - :soon and cast(:today as date) + :soon
                and not exists (select from programme.meeting m where m.programme_id = p.id and m.state = 'held'
                    and m.at::date >= p.opened_on + :monthEight - :soon)
            union all
            select 'ends', p.household_id, null, p.ends_on, null, null, null, p.ends_on - :today, '' from mine p
            where p.ends_on <= cast(:today as date) + :ends
            order by list, on_day
            """;

    private final TodayLines lines;
    private final Rules rules;

    ComesSoon(TodayLines lines, Rules rules) {
        this.lines = lines;
        this.rules = rules;
    }

    @Override
    public List<Block> of(Officer officer, LocalDate today) {
        Map<String, Object> days = Map.of(
                "soon", rules.days("programme.soon", today),
                "ends", rules.days("programme.ends-soon", today),
                "monthEight", rules.days("programme.month-eight-talk", today));
        return lines.of(LISTS, SQL, officer, today, days);
    }
}
