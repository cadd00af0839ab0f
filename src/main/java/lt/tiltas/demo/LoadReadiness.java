package lt.tiltas.demo;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.preparedness.DemoReadiness;
import lt.tiltas.preparedness.DemoReadiness.Tried;
import lt.tiltas.reception.DemoHouses;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Larger houses in reserve: one that was tried lately, one long ago, and one that is only said to be ready. */
@Component
@Profile("demo")
class LoadReadiness {

    private static final int ALYTUS = 11;
    private static final int VILNIUS = 13;
    private static final int KLAIPEDA = 21;

    private final LoadHouses loadHouses;
    private final DemoHouses houses;
    private final DemoReadiness readiness;

    LoadReadiness(LoadHouses loadHouses, DemoHouses houses, DemoReadiness readiness) {
        this.loadHouses = loadHouses;
        this.houses = houses;
        this.readiness = readiness;
    }

    void load(DemoCountry country, DemoIds ids) {
        LocalDate today = country.today();
        loadHouses.house(ids, 104, "Alytaus kolegijos bendrabutis", ALYTUS, "Studentų g. 41, Alytus", 4, 15, 4, today);
        loadHouses.house(ids, 105, "Šeškinės sporto rūmai", VILNIUS, "Ozo g. 77, Vilnius", 1, 20, 8, today);
        loadHouses.house(ids, 106, "Smiltynės vaikų stovykla", KLAIPEDA, "Kopų g. 12, Klaipėda", 2, 16, 4, today);
        houses.standBy(LoadSites.site(ids, 104), 10, 1_120, today);
        houses.standBy(LoadSites.site(ids, 105), 3, 1_890, today);
        houses.standBy(LoadSites.site(ids, 106), 21, 860, today);
        readiness.tried(List.of(
                tried(ids, 104, today.minusMonths(2), 12, 232, 1_860_000L),
                tried(ids, 105, today.minusMonths(31), 4, 150, null)));
    }

    private static Tried tried(
            DemoIds ids, int house, LocalDate on, int days, int places, @Nullable Long openingCents) {
        return new Tried(ids.of("site-test", house), LoadSites.site(ids, house), on, days, places, openingCents);
    }
}
