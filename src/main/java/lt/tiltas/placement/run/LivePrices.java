package lt.tiltas.placement.run;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.placement.engine.Prices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The prices of the newest run. They are swapped whole; a decision uses those that are there and waits for no run. */
@Component
public class LivePrices {

    private record Known(UUID run, Map<String, Double> named) {}

    private final PriceRuns runs;
    private volatile Known known = new Known(new UUID(0, 0), Map.of());

    LivePrices(PriceRuns runs) {
        this.runs = runs;
    }

    /** Zero before the first run. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Prices of(CountryNow now) {
        Optional<UUID> newest = runs.newestId();
        if (newest.isPresent() && !newest.get().equals(known.run)) {
            known = new Known(newest.get(), runs.prices(newest.get()));
        }
        return PriceKeys.of(now.country(), known.named);
    }
}
