package lt.tiltas.demo;

import lt.tiltas.demo.country.DemoCountry;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What was decided and planned for the families. */
@Component
@Profile("demo")
class LoadCases {

    private final LoadPlacements placements;
    private final LoadPermits permits;
    private final LoadProgrammes programmes;
    private final LoadHouseLife houseLife;

    LoadCases(
            LoadPlacements placements, LoadPermits permits, LoadProgrammes programmes, LoadHouseLife houseLife) {
        this.placements = placements;
        this.permits = permits;
        this.programmes = programmes;
        this.houseLife = houseLife;
    }

    void load(DemoCountry country, DemoIds ids) {
        placements.load(country, ids);
        permits.load(country, ids);
        programmes.load(country, ids);
        houseLife.load(country, ids);
    }
}
