package lt.tiltas.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.evaluation.BuildNationalFigures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Once, into an empty register, in one transaction: the whole country or none of it. */
@Component
@Profile("demo")
class LoadDemoCountry {

    private static final Logger LOG = LoggerFactory.getLogger(LoadDemoCountry.class);
    private static final long SEED = 1;

    private final DemoParts parts;
    private final LoadRights rights;
    private final BuildNationalFigures figures;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LoadDemoCountry(
            DemoParts parts,
            LoadRights rights,
            BuildNationalFigures figures,
            TransactionTemplate transaction,
            Clock clock) {
        this.parts = parts;
        this.rights = rights;
        this.figures = figures;
        this.transaction = transaction;
        this.clock = clock;
    }

    void load() {
        Boolean loaded = CurrentOfficer.as(Officer.SYSTEM, () -> transaction.execute(status -> loadOnce()));
        if (Boolean.TRUE.equals(loaded)) {
            rights.load(DemoCountry.make(SEED, LocalDate.now(clock)), new DemoIds(SEED, OffsetDateTime.now(clock)));
        }
    }

    private boolean loadOnce() {
        if (parts.isLoaded()) {
            return false;
        }
        LOG.info("Loading the demonstration country");
        DemoIds ids = new DemoIds(SEED, OffsetDateTime.now(clock));
        DemoCountry country = DemoCountry.make(SEED, LocalDate.now(clock));
        parts.load(country, ids);
        figures.build();
        LOG.info(
                "The demonstration country has {} households",
                country.households().size());
        return true;
    }
}
