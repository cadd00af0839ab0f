package lt.tiltas.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.Site;
import lt.tiltas.demo.country.Stay;
import lt.tiltas.reception.DemoConditions;
import lt.tiltas.reception.DemoConditions.DemoInspection;
import lt.tiltas.reception.DemoConditions.DemoNeed;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How it is in the houses: three with a history, one that is being looked over today, some that wait; a room that nobody may sleep in. */
@Component
@Profile("demo")
class LoadConditions {

    static final int VILNIUS = 5;
    static final int RUKLA = 2;
    private static final int GIRIONYS = 4;
    static final int SILAINIAI = 10;
    private static final int QUARTER = 91;
    private static final int COORDINATOR = 2;

    private static final Map<String, String> FAULTS = new LinkedHashMap<>();

    static {
        FAULTS.put("S13.3", "Evakuacijos planas iškabintas tik lietuviškai.");
        FAULTS.put("S11.3", "Žaidimų kambarys naudojamas kaip sandėlis.");
        FAULTS.put("S8.2", "Antrame aukšte vienas dušas 17 žmonių.");
        FAULTS.put("S31.1", "Taisyklių ukrainiečių kalba nėra.");
        FAULTS.put("S15.1", "Gedimų sąrašas pildomas ant popieriaus, terminų nėra.");
        FAULTS.put("S38.3", "Darbuotojai neturi kam pasakyti apie sunkias situacijas.");
        FAULTS.put("S21.5", "Valgiaraštis be sudėties.");
        FAULTS.put("S7.1", "Dalis spintelių nesirakina.");
    }

    private final DemoConditions conditions;
    private final LoadHouseLife houseLife;

    LoadConditions(DemoConditions conditions, LoadHouseLife houseLife) {
        this.conditions = conditions;
        this.houseLife = houseLife;
    }

    void load(DemoCountry country, DemoIds ids) {
        conditions.inspections(inspections(country, ids));
        conditions.defects(BrokenThings.in(country.today(), ids));
        conditions.needs(needs(country, ids));
        conditions.measure(Stream.of(RUKLA, GIRIONYS, SILAINIAI)
                .map(number -> LoadSites.site(ids, number))
                .toList());
        houseLife.load(country, ids);
    }

    /** Every house but each seventh was looked over within the quarter; each tenth was not, and one is new to it. */
    private static List<DemoInspection> inspections(DemoCountry country, DemoIds ids) {
        List<DemoInspection> all = new ArrayList<>();
        for (Site site : country.sites()) {
            int number = site.number();
            switch (number) {
                case RUKLA -> history(all, site, country.today().minusDays(24), ids, 6, 5, 3, 3, 1);
                case SILAINIAI -> history(all, site, country.today().minusDays(52), ids, 4, 2, 3);
                case VILNIUS -> history(all, site, country.today().minusDays(118), ids, 2, 4, 7);
                case GIRIONYS -> {
                    history(all, site, country.today().minusDays(88), ids, 2);
                    all.add(inspection(site, country.today(), false, 1, ids));
                }
                default -> {
                    if (number % 7 != 0) {
                        int ago = number % 10 == 3 ? 130 : 8 + number * 13 % 78;
                        history(all, site, country.today().minusDays(ago), ids, number % 5);
                    }
                }
            }
        }
        return all;
    }

    /** @param faults how many standards were not met, the oldest first, a quarter apart */
    private static void history(List<DemoInspection> all, Site site, LocalDate last, DemoIds ids, int... faults) {
        for (int n = 0; n < faults.length; n++) {
            LocalDate on = last.minusDays((long) QUARTER * (faults.length - 1 - n));
            all.add(inspection(site, on, true, faults[n], ids));
        }
    }

    private static DemoInspection inspection(Site site, LocalDate on, boolean signed, int faults, DemoIds ids) {
        Map<String, String> notMet = new LinkedHashMap<>();
        FAULTS.entrySet().stream()
                .skip(site.number() % 2)
                .limit(faults)
                .forEach(fault -> notMet.put(fault.getKey(), fault.getValue()));
        return new DemoInspection(
                ids.of("inspection", site.number(), on),
                LoadSites.site(ids, site.number()),
                site.kind(),
                OrganisationId.AGENCY.value(),
                on,
                ids.officer(COORDINATOR),
                signed,
                notMet);
    }

    /** Of some families in Rukla and in Šilainiai it is known whether they have what they need. */
    private static List<DemoNeed> needs(DemoCountry country, DemoIds ids) {
        List<DemoNeed> needs = new ArrayList<>();
        for (int site : List.of(RUKLA, SILAINIAI)) {
            int organisation = site == RUKLA ? OrganisationId.AGENCY.value() : 19;
            List<Household> living = country.households().stream()
                    .filter(household -> household.members().size() > 2 && livesAt(household, site))
                    .limit(6)
                    .toList();
            for (int n = 0; n < living.size(); n++) {
                UUID household = ids.household(living.get(n).number());
                needs.add(new DemoNeed(
                        household, organisation, "school", n % 3 != 1, n % 3 != 1 ? "Gimnazija už 400 m" : "", null));
                if (n % 2 == 0) {
                    needs.add(new DemoNeed(
                            household,
                            organisation,
                            "diet",
                            true,
                            "Namų virtuvė",
                            country.today().plusDays(30L + n)));
                }
            }
        }
        return needs;
    }

    private static boolean livesAt(Household household, int site) {
        return household.housing().stays().stream()
                .anyMatch(stay -> stay.to() == null && stay.where() instanceof Stay.InSite in && in.site() == site);
    }
}
