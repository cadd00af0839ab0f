package lt.tiltas.demo;

import lt.tiltas.demo.country.DemoCountry;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The country in the order in which its parts lean on each other. */
@Component
@Profile("demo")
class DemoParts {

    private final LoadOfficers officers;
    private final LoadHouseholds households;
    private final LoadSites sites;
    private final LoadPlacements placements;

    DemoParts(LoadOfficers officers, LoadHouseholds households, LoadSites sites, LoadPlacements placements) {
        this.officers = officers;
        this.households = households;
        this.sites = sites;
        this.placements = placements;
    }

    boolean isLoaded() {
        return households.isLoaded();
    }

    void load(DemoCountry country, DemoIds ids) {
        officers.load(country, ids);
        households.load(country, ids);
        sites.load(country, ids);
        placements.load(country, ids);
    }
}
