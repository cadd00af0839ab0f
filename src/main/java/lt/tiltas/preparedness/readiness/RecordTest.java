package lt.tiltas.preparedness.readiness;

import static lt.tiltas.preparedness.PreparednessRight.RECORD_SITE_TEST;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long a standby site really took: the Agency says it of any, a municipality of those on its ground. */
@Service
class RecordTest {

    sealed interface Outcome {
        record Recorded(String site) implements Outcome {}

        /** No site on standby, or one of another municipality. */
        record NotYours() implements Outcome {}

        record NotYet() implements Outcome {}
    }

    private final Access access;
    private final StandbySites sites;
    private final Clock clock;

    RecordTest(Access access, StandbySites sites, Clock clock) {
        this.access = access;
        this.sites = sites;
        this.clock = clock;
    }

    @Transactional
    Outcome record(SiteTest test, Officer officer) {
        access.allow(officer, RECORD_SITE_TEST);
        LocalDate today = LocalDate.now(clock);
        if (test.testedOn() == null || test.testedOn().isAfter(today)) {
            return new Outcome.NotYet();
        }
        return sites.standby(today, 0).stream()
                .filter(site -> site.id().value().equals(test.site()) && ShowReadiness.mayTest(officer, site))
                .findFirst()
                .map(site -> {
                    sites.add(test, officer);
                    return (Outcome) new Outcome.Recorded(site.name());
                })
                .orElseGet(Outcome.NotYours::new);
    }
}
