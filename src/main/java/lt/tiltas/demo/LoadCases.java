package lt.tiltas.demo;

import lt.tiltas.demo.country.DemoCountry;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What was decided and planned for the families, and how it is where they live. */
@Component
@Profile("demo")
class LoadCases {

    private final LoadPlacements placements;
    private final LoadOffers offers;
    private final LoadPermits permits;
    private final LoadProgrammes programmes;
    private final LoadConditions conditions;

    LoadCases(
            LoadPlacements placements,
            LoadOffers offers,
            LoadPermits permits,
            LoadProgrammes programmes,
            LoadConditions conditions) {
        this.placements = placements;
        this.offers = offers;
        this.permits = permits;
        this.programmes = programmes;
        this.conditions = conditions;
    }

    void load(DemoCountry country, DemoIds ids) {
        placements.load(country, ids);
        offers.load(country, ids);
        permits.load(country, ids);
        programmes.load(country, ids);
        conditions.load(country, ids);
    }
}
