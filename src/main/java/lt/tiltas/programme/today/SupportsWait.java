package lt.tiltas.programme.today;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.TodaySource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Of supports: what this officer may sign, where it is asked to give something again, and what ends with nothing after it. */
@Component
@Order(4)
class SupportsWait implements TodaySource {

    private static final Map<String, Column> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("support-decisions", Column.NEEDS_ME);
        LISTS.put("restores", Column.NEEDS_ME);
        LISTS.put("cliffs", Column.SOON);
    }

    private static final String SQL = """
            select 'support-decisions' as list, p.household_id, null::timestamptz as at, d.proposed_on as on_day, null as words,
                null as words_language, null as translation_lt, null::int as number, '/supports' as anchor
            from programme.support_decision d join programme.programme p on p.id = d.programme_id and p.state = 'open'
            where d.org_id = :org and d.state in ('proposed', 'heard') and (d.kind = 'grant' and p.lead_officer = :officer
                or d.kind <> 'grant' and d.proposed_by <> :officer and (d.heard_at is not null or d.hear_by < :today)
                    and programme.supervises(:today))
            union all
            select 'restores', p.household_id, null, g.arose_on, null, null, null, null, '/supports#signals'
            from programme.signal g join programme.programme p on p.id = g.programme_id and p.state = 'open' and p.lead_officer = :officer
            where g.org_id = :org and g.rule = 'S7' and g.gone_on is null
            union all
            select 'cliffs', p.household_id, null, least(s.ends_on, s.ends_early_on), null, null, null,
                least(s.ends_on, s.ends_early_on) - cast(:today as date), '/supports#signals'
            from programme.signal g join programme.support s on s.id = g.support_id and s.bridge is null
            join programme.programme p on p.id = g.programme_id and p.state = 'open' and p.lead_officer = :officer
            where g.org_id = :org and g.rule = 'S6' and g.gone_on is null
            order by list, on_day
            """;

    private final TodayLines lines;

    SupportsWait(TodayLines lines) {
        this.lines = lines;
    }

    @Override
    public List<Block> of(Officer officer, LocalDate today) {
        return lines.of(LISTS, SQL, officer, today, Map.of());
    }
}
