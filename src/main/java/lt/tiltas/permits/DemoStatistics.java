package lt.tiltas.permits;

import lt.tiltas.permits.statistics.CountPeople;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to statistics: counted as at night, from the invented country. Called as the system. */
@Service
@Profile("demo")
public class DemoStatistics {

    private final CountPeople count;

    DemoStatistics(CountPeople count) {
        this.count = count;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void load() {
        count.count();
    }
}
