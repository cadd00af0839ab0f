package lt.tiltas.demo;

import java.util.Optional;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.permits.DemoCampaigns;
import lt.tiltas.permits.DemoLetters;
import lt.tiltas.permits.DemoMassLetters;
import lt.tiltas.permits.DemoVisits;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Visits to the offices that decide on permits, and letters, over what was applied for; a round of renewal that is planned. */
@Component
@Profile("demo")
class LoadVisits {

    private final DemoVisits visits;
    private final DemoCampaigns campaigns;
    private final DemoLetters letters;
    private final DemoMassLetters massLetters;
    private final LoadQuiet quiet;

    LoadVisits(
            DemoVisits visits,
            DemoCampaigns campaigns,
            DemoLetters letters,
            DemoMassLetters massLetters,
            LoadQuiet quiet) {
        this.visits = visits;
        this.campaigns = campaigns;
        this.letters = letters;
        this.massLetters = massLetters;
        this.quiet = quiet;
    }

    void load(DemoCountry country, DemoIds ids) {
        campaigns.plan(ids.of("campaign"), country.today(), ids.officer(2));
        visits.load(ids.now(), ids.household(ofNewcomer(country).number()));
        letters.load(country.today(), ids.household(ofNewcomer(country).number()));
        quiet.load(country, ids);
        massLetters.load(country.today(), ids.household(ofNewcomer(country).number()), ids.officer(2), ids.officer(1));
    }

    private static Household ofNewcomer(DemoCountry country) {
        int person = country.officers().stream()
                .flatMap(officer -> Optional.ofNullable(officer.person()).stream())
                .findFirst()
                .orElseThrow();
        return country.households().stream()
                .filter(household -> household.members().stream().anyMatch(one -> one.number() == person))
                .findFirst()
                .orElseThrow();
    }
}
