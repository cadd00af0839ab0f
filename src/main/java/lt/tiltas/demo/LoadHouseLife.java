package lt.tiltas.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.Site;
import lt.tiltas.demo.country.Stay;
import lt.tiltas.reception.DemoHouseLife;
import lt.tiltas.reception.DemoHouseLife.Complaint;
import lt.tiltas.reception.DemoHouseLife.Delivery;
import lt.tiltas.reception.DemoHouseLife.Handout;
import lt.tiltas.reception.DemoHouseLife.Incident;
import lt.tiltas.reception.DemoHouseLife.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Stores of two houses, a few complaints, something that went wrong, and the last seven days as they were signed. */
@Component
@Profile("demo")
class LoadHouseLife {

    private static final int RUKLA = 2;
    private static final int SILAINIAI = 10;
    private static final int LOPSINE = 12;
    private static final int KAUNAS = 19;
    private static final int CARITAS = 103;
    private static final int AGENCY = 3;
    private static final int DAYS = 7;

    private static final List<String> QUIET = List.of(
            "Diena rami.",
            "Ryte nebuvo karšto vandens, po pietų sutaisyta.",
            "Vaikai grįžo iš ekskursijos, vakarienė valanda vėliau.",
            "Atvyko savanoriai, lietuvių kalbos užsiėmime buvo 14 žmonių.",
            "Du šeimos nariai pas gydytoją, grįžo vakare.",
            "Diena rami, skalbyklė vėl veikia.",
            "Susirinkimas su gyventojais dėl virtuvės tvarkos.");

    private final DemoHouseLife life;

    LoadHouseLife(DemoHouseLife life) {
        this.life = life;
    }

    void load(DemoCountry country, DemoIds ids) {
        store(RUKLA, country, ids);
        store(SILAINIAI, country, ids);
        complaints(country, ids);
        incidents(country.today(), ids);
        days(country, ids);
    }

    private void store(int site, DemoCountry country, DemoIds ids) {
        UUID house = LoadSites.site(ids, site);
        LocalDate bought = country.today().minusDays(40);
        List<Household> living = living(site, country);
        List<Household> given = living.subList(0, Math.min(9, living.size()));
        int all = given.stream().mapToInt(one -> one.members().size()).sum();
        int towels = Math.max(40, all + 10);
        Map<String, Integer> hygiene = new LinkedHashMap<>();
        List.of("soap", "shampoo", "toothbrush", "toothpaste", "toilet-paper", "sanitary-pads", "washing-powder")
                .forEach(kind -> hygiene.put(kind, Math.max(60, 2 * all + 20)));
        life.deliver(new Delivery(ids.of("hygiene", site), house, hygiene, bought, null));
        life.deliver(new Delivery(
                ids.of("linen", site),
                house,
                Map.of("bed-linen", 40, "blanket", 22, "towels", towels, "underwear", 64, "socks", 90, "shoes", 18),
                bought.plusDays(1),
                null));
        life.deliver(new Delivery(
                ids.of("donated", site),
                house,
                Map.of("winter-coat", 24, "hat-gloves", 30, "toy", 45, "school-bag", 12, "school-supplies", 16),
                country.today().minusDays(12),
                site == RUKLA ? "UAB „Šilti namai“" : "AB „Nemuno tekstilė“"));
        handOut(site, house, given, country, ids);
        life.minimum(
                house, Map.of("soap", 40, "blanket", 30, "towels", 20, "shoes", 25, "nappies", 0, "toothbrush", 30));
    }

    private void handOut(int site, UUID house, List<Household> given, DemoCountry country, DemoIds ids) {
        IntStream.range(0, given.size()).forEach(n -> {
            int people = given.get(n).members().size();
            life.give(new Handout(
                    ids.of("handout", site, n),
                    house,
                    ids.household(given.get(n).number()),
                    Map.of("soap", 2 * people, "toothpaste", people, "towels", people, "toilet-paper", people),
                    ids.at(country.today().minusDays(21 - 2 * n), 11),
                    n % 4 != 3));
        });
    }

    private void complaints(DemoCountry country, DemoIds ids) {
        LocalDate today = country.today();
        Household oksana = ofOksana(country);
        UUID family = ids.household(oksana.number());
        UUID person = ids.person(oksana.applicant().number());
        life.give(new Handout(
                ids.of("handout", "oksana"),
                LoadSites.site(ids, SILAINIAI),
                family,
                Map.of("school-bag", 1, "school-supplies", 1, "winter-coat", 2),
                ids.at(today.minusDays(3), 14),
                false));
        life.complain(
                new Complaint(
                        ids.of("complaint", 1),
                        null,
                        KAUNAS,
                        new Words(
                                "information",
                                false,
                                "uk",
                                "Нам двічі дали різні відповіді, чи може бабуся отримати візок. Ми не знаємо, кому вірити."),
                        family,
                        person,
                        ids.at(today.minusDays(9), 19),
                        "Пані Оксано, дякуємо, що сказали. Ви маєте рацію: ми дали вам різні відповіді, і нам прикро. Бабуся має право на візок."
                                + " Замовлення вже зроблено, його привезуть до п’ятниці. Якщо щось піде не так, скаржтеся далі — це ваше право."));
        others(country, ids);
    }

    private void others(DemoCountry country, DemoIds ids) {
        tell(
                LOPSINE,
                CARITAS,
                new Words("food", false, "uk", "Вечеря холодна, а молока для дітей немає вже третій день."),
                2,
                country,
                ids);
        tell(
                LOPSINE,
                CARITAS,
                new Words("staff", true, "ru", "Ночной дежурный кричит на детей и входит в комнату без стука."),
                1,
                country,
                ids);
        tell(
                SILAINIAI,
                KAUNAS,
                new Words("hygiene", false, "uk", "У душі на третьому поверсі немає гарячої води."),
                3,
                country,
                ids);
        life.complain(new Complaint(
                ids.of("complaint", 9),
                LoadSites.site(ids, RUKLA),
                AGENCY,
                new Words("housing", false, "en", "The window in room 204 does not close and it is cold at night."),
                null,
                null,
                ids.at(country.today().minusDays(1), 9),
                null));
    }

    private void tell(int site, int about, Words words, int which, DemoCountry country, DemoIds ids) {
        living(site, country).stream()
                .skip(which)
                .findFirst()
                .ifPresent(household -> life.complain(new Complaint(
                        ids.of("complaint", site, which),
                        LoadSites.site(ids, site),
                        about,
                        words,
                        ids.household(household.number()),
                        ids.person(household.applicant().number()),
                        ids.at(country.today().minusDays(which), 18),
                        null)));
    }

    private void incidents(LocalDate today, DemoIds ids) {
        life.happened(new Incident(
                ids.of("incident", 1),
                LoadSites.site(ids, SILAINIAI),
                "fire",
                2,
                ids.at(today.minusDays(2), 19),
                "Antro aukšto virtuvė",
                "Užsidegė keptuvė su aliejumi. Suveikė signalizacija, gyventojai išėjo į kiemą, niekas nenukentėjo.",
                "Viryklė atjungta, virtuvė išvėdinta, su gyventojais aptarta, kaip gesinti aliejų."));
    }

    /** Not all have signed yesterday. */
    private void days(DemoCountry country, DemoIds ids) {
        List<UUID> houses = country.sites().stream()
                .filter(site -> !site.kind().equals("private_host"))
                .filter(site -> List.of(AGENCY, KAUNAS, CARITAS, 13, 21).contains(site.operator()))
                .map(Site::number)
                .map(number -> LoadSites.site(ids, number))
                .toList();
        for (int back = 1; back <= DAYS; back++) {
            List<UUID> signed = back == 1 ? houses.subList(0, houses.size() - 3) : houses;
            life.sign(signed, country.today().minusDays(back), QUIET.get(back % QUIET.size()));
        }
    }

    private static Household ofOksana(DemoCountry country) {
        int person = country.officers().stream()
                .flatMap(officer -> Optional.ofNullable(officer.person()).stream())
                .findFirst()
                .orElseThrow();
        return country.households().stream()
                .filter(household -> household.members().stream().anyMatch(one -> one.number() == person))
                .findFirst()
                .orElseThrow();
    }

    private static List<Household> living(int site, DemoCountry country) {
        return country.households().stream()
                .filter(household -> !household.isClosed())
                .filter(household -> household
                        .stayOn(country.today())
                        .filter(stay -> stay.where() instanceof Stay.InSite in && in.site() == site)
                        .isPresent())
                .toList();
    }
}
