package lt.tiltas.permits.statistics;

import static lt.tiltas.permits.PermitRight.VIEW_STATISTICS;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.web.Published;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tables as counted last. They show nobody, so reading them leaves no row about anybody. */
@Service
public class ReadStatistics {

    /**
     * @param presentMonths after how many months without a sign somebody is not counted as present
     * @param ofAges certainty of the bands of age
     * @param ofPresence certainty of the months
     */
    public record Tables(
            Map<Cell, Published> shown, OffsetDateTime countedAt, int presentMonths, String ofAges, String ofPresence) {

        /** The less sure of what the number leans on. */
        String certainty(Measure measure) {
            return measure == Measure.PRESENT && !ofPresence.equals("V") ? ofPresence : ofAges;
        }
    }

    private final Statistics statistics;
    private final Rules rules;
    private final Access access;
    private final Clock clock;

    ReadStatistics(Statistics statistics, Rules rules, Access access, Clock clock) {
        this.statistics = statistics;
        this.rules = rules;
        this.access = access;
        this.clock = clock;
    }

    /** Empty when nobody has counted yet. */
    @Transactional(readOnly = true)
    Optional<Tables> read(Officer officer) {
        access.allow(officer, VIEW_STATISTICS);
        LocalDate today = LocalDate.now(clock);
        return statistics
                .countedAt()
                .map(at -> new Tables(
                        statistics.shown(),
                        at,
                        rules.months(Counting.PRESENT_MONTHS, today),
                        statistics.certaintyOfAges(today),
                        rules.cited(Counting.PRESENT_MONTHS, today).certainty()));
    }
}
