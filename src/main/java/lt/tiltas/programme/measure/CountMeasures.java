package lt.tiltas.programme.measure;

import static lt.tiltas.programme.MeasureRight.COUNT_MEASURES;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts every measure anew and keeps of it what each reader may see. The second time it replaces the first. */
@Service
public class CountMeasures {

    private final Counts counts;
    private final MeasureFigures measures;
    private final Access access;
    private final Today today;

    /** By which rules is counted, and when. */
    @Component
    record Today(Rules rules, Clock clock) {

        LocalDate day() {
            return LocalDate.now(clock);
        }

        OffsetDateTime moment() {
            return OffsetDateTime.now(clock);
        }

        Limits limits() {
            return Limits.of(rules, day());
        }
    }

    /** Each counts its own. */
    @Component
    record Counts(CaseCounts cases, FairnessCounting fairness, Medians medians) {}

    CountMeasures(Counts counts, MeasureFigures measures, Access access, Today today) {
        this.counts = counts;
        this.measures = measures;
        this.access = access;
        this.today = today;
    }

    /** To be called as {@link Officer#SYSTEM}. */
    @Transactional
    public void count() {
        access.require(Officer.SYSTEM, COUNT_MEASURES);
        measures.replace(counts.cases().count(today.limits()), today.moment());
        counts.medians().replace(today.limits(), today.moment());
        LocalDate until = FairnessCounting.until(today.day());
        measures.replaceFairness(until, counts.fairness().count(until), today.moment());
    }
}
