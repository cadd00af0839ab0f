package lt.tiltas.programme.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.TodaySource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Today's talks by the hour, with what was agreed the last time. */
@Component
@Order(1)
class TalksToday implements TodaySource {

    private static final String SQL = """
            select 'meetings' as list, p.household_id, m.at, null::date as on_day, last.words, 'lt' as words_language,
                null as translation_lt, null::int as number, '' as anchor
            from programme.meeting m
            join programme.programme p on p.id = m.programme_id and p.state = 'open'
            left join lateral (select coalesce(before.note, before.about) as words from programme.meeting before
                where before.programme_id = m.programme_id and before.state = 'held' order by before.at desc limit 1) last on true
            where m.org_id = :org and m.state = 'planned' and m.with_officer = :officer and m.at >= :morning and m.at < :night
            order by m.at
            """;

    private final TodayLines lines;

    TalksToday(TodayLines lines) {
        this.lines = lines;
    }

    @Override
    public List<Block> of(Officer officer, LocalDate today) {
        return lines.of(Map.of("meetings", Column.MEETINGS), SQL, officer, today, Map.of());
    }
}
