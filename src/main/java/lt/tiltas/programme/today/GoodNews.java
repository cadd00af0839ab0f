package lt.tiltas.programme.today;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.TodaySource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Of the last seven days: goals that were reached, steps that people did themselves. */
@Component
@Order(5)
class GoodNews implements TodaySource {

    private static final Map<String, Column> LISTS = new LinkedHashMap<>();

    static {
        List.of("reached", "done").forEach(list -> LISTS.put(list, Column.GOOD_NEWS));
    }

    private static final String SQL = """
            with mine as (select id, household_id from programme.programme
                where org_id = :org and state = 'open' and lead_officer = :officer)
            select 'reached' as list, p.household_id, null::timestamptz as at, g.reached_on as on_day, g.words, g.words_language,
                g.translation_lt, null::int as number, '#goal-' || g.id as anchor
            from mine p join programme.goal g on g.programme_id = p.id and g.org_id = :org and g.reached_on between cast(:today as date) - 6 and :today
            union all
            select 'done', p.household_id, null, s.done_on, s.words, s.words_language, s.translation_lt, null, '#goal-' || g.id
            from mine p join programme.goal g on g.programme_id = p.id and g.org_id = :org
            join programme.step s on s.goal_id = g.id and s.owner = 'person' and s.done_on between cast(:today as date) - 6 and :today
            order by list, on_day desc
            """;

    private final TodayLines lines;

    GoodNews(TodayLines lines) {
        this.lines = lines;
    }

    @Override
    public List<Block> of(Officer officer, LocalDate today) {
        return lines.of(LISTS, SQL, officer, today, Map.of());
    }
}
