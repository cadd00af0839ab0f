package lt.tiltas.demo;

import lt.tiltas.demo.country.DemoCountry;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The country in the order in which its parts lean on each other: people first, then what has happened to them. */
@Component
@Profile("demo")
class DemoParts {

    private final LoadOfficers officers;
    private final LoadHouseholds households;
    private final LoadSites sites;
    private final LoadCases cases;
    private final LoadDay day;

    DemoParts(LoadOfficers officers, LoadHouseholds households, LoadSites sites, LoadCases cases, LoadDay day) {
        this.officers = officers;
        this.households = households;
        this.sites = sites;
        this.cases = cases;
        this.day = day;
    }

    boolean isLoaded() {
        return households.isLoaded();
    }

    void load(DemoCountry country, DemoIds ids) {
        officers.load(country, ids);
        households.load(country, ids);
        sites.load(country, ids);
        cases.load(country, ids);
        day.load(country, ids);
    }
}
