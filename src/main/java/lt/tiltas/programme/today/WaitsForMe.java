package lt.tiltas.programme.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.TodaySource;
import lt.tiltas.programme.caseload.Caseload;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What nobody but the case manager can do next: answer, write up, find the first step. */
@Component
@Order(2)
class WaitsForMe implements TodaySource {

    private static final Map<String, Column> LISTS = new LinkedHashMap<>();

    static {
        List.of("ideas", "other-times", "unrecorded", "no-steps", "no-goals")
                .forEach(list -> LISTS.put(list, Column.NEEDS_ME));
    }

    private static final String SQL = """
            with mine as materialized (select id, household_id, opened_on from programme.programme
                where org_id = :org and state = 'open' and lead_officer = :officer)
            select 'ideas' as list, p.household_id, null::timestamptz as at, s.created_at::date as on_day, s.words, s.words_language,
                s.translation_lt, null::int as number, '#goal-' || g.id as anchor
            from mine p join programme.goal g on g.programme_id = p.id and g.org_id = :org
            join programme.step s on s.goal_id = g.id and s.org_id = :org and s.state = 'idea' and s.proposed_by = 'person'
            union all
            select 'other-times', p.household_id, m.at, null, null, null, null, null, ''
            from programme.meeting m join programme.programme p on p.id = m.programme_id and p.state = 'open'
            where m.org_id = :org and m.state = 'planned' and m.with_officer = :officer and m.other_time_asked_at is not null
            union all
            select 'unrecorded', p.household_id, m.at, null, null, null, null, null, ''
            from programme.meeting m join programme.programme p on p.id = m.programme_id and p.state = 'open'
            where m.org_id = :org and m.state = 'planned' and m.with_officer = :officer and m.at < :morning
            union all
            select 'no-steps', p.household_id, null, g.due_on, g.words, g.words_language, g.translation_lt, null, '#goal-' || g.id
            from mine p join programme.goal g on g.programme_id = p.id and g.org_id = :org and g.state = 'active'
            where not exists (select from programme.step s where s.goal_id = g.id and s.org_id = :org and s.state in ('idea', 'agreed', 'doing'))
            union all
            select 'no-goals', p.household_id, null, p.opened_on, null, null, null, null, '' from mine p
            where not exists (select from programme.goal g where g.programme_id = p.id and g.org_id = :org and g.state in ('active', 'wish', 'reached'))
            order by list, at nulls last, on_day nulls last
            """;

    private final TodayLines lines;
    private final Caseload caseload;

    WaitsForMe(TodayLines lines, Caseload caseload) {
        this.lines = lines;
        this.caseload = caseload;
    }

    @Override
    public List<Block> of(Officer officer, LocalDate today) {
        List<Block> blocks = new ArrayList<>(lines.of(LISTS, SQL, officer, today, Map.of()));
        blocks.add(Block.elsewhere(
                Column.NEEDS_ME, "without-programme", caseload.countWithout(officer), "/programmes?shown=without"));
        return blocks;
    }
}
