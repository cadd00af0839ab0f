package lt.tiltas.programme.today;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.TodaySource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Jobs and results that people have told of, programmes asked to go on, and those of the last seven days that are good news. */
@Component
@Order(6)
class OutcomesToday implements TodaySource {

    private static final Map<String, Column> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("outcomes", Column.NEEDS_ME);
        LISTS.put("extensions", Column.NEEDS_ME);
        LISTS.put("jobs", Column.GOOD_NEWS);
        LISTS.put("certificates", Column.GOOD_NEWS);
    }

    private static final String SQL = """
            select case when o.state = 'reported' and o.side = 'person' then 'outcomes' when o.kind = 'job' then 'jobs' else 'certificates' end as list,
                p.household_id, null::timestamptz as at, o.on_day, null as words, null as words_language, null as translation_lt,
                null::int as number, '#outcomes' as anchor
            from programme.programme p join programme.outcome o on o.programme_id = p.id
            where p.org_id = :org and p.state = 'open' and p.lead_officer = :officer
                and (o.state = 'reported' and o.side = 'person'
                    or o.state <> 'denied' and o.level is distinct from 'not_tested' and o.on_day between cast(:today as date) - 6 and :today)
            union all
            select 'extensions', p.household_id, null, e.decide_by, e.words, e.words_language, null, null, '#course'
            from programme.extension e join programme.programme p on p.id = e.programme_id and p.state = 'open'
            where e.org_id = :org and (e.state = 'asked' and p.lead_officer = :officer
                or e.state = 'to_refuse' and e.decided_by <> :officer and programme.supervises(:today))
            order by list, on_day desc
            """;

    private final TodayLines lines;

    OutcomesToday(TodayLines lines) {
        this.lines = lines;
    }

    @Override
    public List<Block> of(Officer officer, LocalDate today) {
        return lines.of(LISTS, SQL, officer, today, Map.of());
    }
}
