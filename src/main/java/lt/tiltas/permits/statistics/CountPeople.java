package lt.tiltas.permits.statistics;

import static lt.tiltas.permits.PermitRight.COUNT_STATISTICS;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Map;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the whole months gone by anew and keeps of them what may be shown. The second time it replaces the first. */
@Service
public class CountPeople {

    static final int MONTHS = 24;

    private final Counting counting;
    private final Statistics statistics;
    private final Access access;
    private final Clock clock;

    CountPeople(Counting counting, Statistics statistics, Access access, Clock clock) {
        this.counting = counting;
        this.statistics = statistics;
        this.access = access;
        this.clock = clock;
    }

    /** To be called as {@link Officer#SYSTEM}. */
    @Transactional
    public void count() {
        access.require(Officer.SYSTEM, COUNT_STATISTICS);
        Map<Cell, Long> exact = counting.count(YearMonth.now(clock).minusMonths(1), MONTHS);
        statistics.replace(exact, HiddenCells.of(exact), OffsetDateTime.now(clock));
    }
}
