package lt.tiltas.demo;

import lt.tiltas.permits.DemoVisits;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Visits to the offices that decide on permits, over what was applied for. */
@Component
@Profile("demo")
class LoadVisits {

    private final DemoVisits visits;

    LoadVisits(DemoVisits visits) {
        this.visits = visits;
    }

    void load(DemoIds ids) {
        visits.load(ids.now());
    }
}
