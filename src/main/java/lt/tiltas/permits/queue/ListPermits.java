package lt.tiltas.permits.queue;

import static lt.tiltas.permits.PermitRight.LIST_PERMITS;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.queue.PermitQueue.Row;
import lt.tiltas.permits.queue.PermitQueue.Show;
import lt.tiltas.web.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ListPermits implements Work.Source {

    /** @param start whether it is the first page */
    public record Listed(Show show, boolean start, List<Row> rows, Map<String, Object> counts, LocalDate today) {

        public long count(Show which) {
            return ((Number) counts.get(which.code())).longValue();
        }

        /** After which row the next page begins; null on the last page. */
        public @Nullable UUID next() {
            return rows.size() < PermitQueue.PAGE ? null : rows.getLast().id();
        }

        /** Negative when the deadline has passed. */
        public long daysLeft(Row row) {
            return ChronoUnit.DAYS.between(today, row.dueOn());
        }
    }

    private final Access access;
    private final PermitQueue queue;
    private final Rules rules;
    private final Clock clock;

    ListPermits(Access access, PermitQueue queue, Rules rules, Clock clock) {
        this.access = access;
        this.queue = queue;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Listed list(String show, @Nullable UUID after, Officer officer) {
        access.allow(officer, LIST_PERMITS);
        LocalDate today = LocalDate.now(clock);
        LocalDate week = week(today);
        Show which = Show.of(show);
        List<Row> rows = queue.rows(which, after, officer, today, week);
        access.saw(officer, LIST_PERMITS, rows.stream().map(Row::person).toList());
        return new Listed(which, after == null, rows, queue.counts(officer, today, week), today);
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(LIST_PERMITS)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> counts = queue.counts(officer, today, week(today));
        return List.of(
                new Work("work.permits-late", count(counts, Show.LATE), "/permits?show=late", "card", "late"),
                new Work("work.permits-week", count(counts, Show.WEEK), "/permits?show=week", "card", "soon"));
    }

    private LocalDate week(LocalDate today) {
        return today.plusDays(rules.days("permit.due-soon", today));
    }

    private static long count(Map<String, Object> counts, Show show) {
        return ((Number) counts.get(show.code())).longValue();
    }
}
