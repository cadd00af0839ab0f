package lt.tiltas.evaluation.country;

import static lt.tiltas.evaluation.EvaluationRight.VIEW_COUNTRY;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.evaluation.country.Snapshot.Month;
import lt.tiltas.web.Language;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last snapshot. It shows nobody, so it leaves no row about anybody. */
@Service
public class SeeCountry {

    private static final int MONTHS = 24;

    /** @param people the municipality's people at the end of each month since snapshots are taken */
    public record Beside(Municipality municipality, Snapshot snapshot, List<Month> people) {}

    private final Access access;
    private final Snapshots snapshots;
    private final List<Work.Source> sources;
    private final Clock clock;

    SeeCountry(Access access, Snapshots snapshots, List<Work.Source> sources, Clock clock) {
        this.access = access;
        this.snapshots = snapshots;
        this.sources = sources;
        this.clock = clock;
    }

    /** What waits for this officer today: the figures are where an analyst's day begins. */
    @Transactional(readOnly = true)
    List<Work> works(Officer officer) {
        access.allow(officer, VIEW_COUNTRY);
        return sources.stream()
                .flatMap(source -> source.of(officer).stream())
                .filter(work -> work.count() > 0)
                .toList();
    }

    /** Empty when the figures have never been built. */
    @Transactional(readOnly = true)
    Optional<Snapshot> see(Officer officer, Language language) {
        access.allow(officer, VIEW_COUNTRY);
        return snapshots.latest(language, YearMonth.now(clock), MONTHS);
    }

    @Transactional(readOnly = true)
    Beside see(int code, Officer officer, Language language) {
        access.allow(officer, VIEW_COUNTRY);
        YearMonth now = YearMonth.now(clock);
        Snapshot snapshot = snapshots.latest(language, now, MONTHS).orElseThrow(() -> new NotHere("snapshot"));
        Municipality municipality = snapshot.municipalities().stream()
                .filter(one -> one.code() == code)
                .findFirst()
                .orElseThrow(() -> new NotHere("municipality"));
        return new Beside(municipality, snapshot, snapshots.people(code, now.minusMonths(MONTHS - 1)));
    }
}
