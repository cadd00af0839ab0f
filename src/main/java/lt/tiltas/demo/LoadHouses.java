package lt.tiltas.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.reception.DemoHouses;
import lt.tiltas.reception.DemoReception;
import lt.tiltas.reception.DemoReception.DemoBed;
import lt.tiltas.reception.DemoReception.DemoRoom;
import lt.tiltas.reception.DemoReception.DemoSite;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.Stays;
import lt.tiltas.registration.DemoRegistration;
import lt.tiltas.registration.DemoRegistration.BedRequest;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.NewHousehold;
import lt.tiltas.registration.NewPerson;
import lt.tiltas.registration.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a coordinator's evening needs: areas and buildings, houses in reserve, one too full, one being cleaned, and a large family at the door. */
@Component
@Profile("demo")
class LoadHouses {

    private static final int RUKLA = 2;
    private static final int PABRADE = 3;
    private static final int HOTEL = 6;
    private static final int SILAINIAI = 10;
    private static final int TOO_FULL = 12;
    private static final int GREEN_LIGHT = 15;
    private static final int PANEVEZYS = 19;
    private static final int ALYTUS = 21;
    private static final int PALANGA = 24;
    private static final int KAUNAS = 19;
    private static final int JONAVA = 46;
    private static final int UKMERGE = 81;

    private final DemoHouses houses;
    private final DemoReception reception;
    private final DemoRegistration registration;
    private final Stays stays;
    private final Households households;

    LoadHouses(
            DemoHouses houses,
            DemoReception reception,
            DemoRegistration registration,
            Stays stays,
            Households households) {
        this.houses = houses;
        this.reception = reception;
        this.registration = registration;
        this.stays = stays;
        this.households = households;
    }

    void load(DemoCountry country, DemoIds ids) {
        LocalDate today = country.today();
        house(ids, 101, "Jonavos sporto mokyklos bendrabutis", JONAVA, "Stadiono alėja 7, Jonava", 2, 12, 3, today);
        house(ids, 102, "Ukmergės profesinio mokymo bendrabutis", UKMERGE, "Klevų g. 30, Ukmergė", 2, 10, 4, today);
        house(ids, 103, "Nemuno krantinės namai", KAUNAS, "Krantinės g. 18, Kaunas", 1, 8, 4, today);
        houses.measure();
        houses.standBy(site(ids, 101), 5, 1_450, today);
        houses.standBy(site(ids, 102), 12, 980, today);
        houses.split(site(ids, RUKLA), 3, "A", "B");
        houses.staging(site(ids, RUKLA), 3);
        houses.staging(site(ids, PABRADE), 2);
        houses.contract(site(ids, HOTEL), today.plusDays(41));
        houses.contract(site(ids, GREEN_LIGHT), today.plusDays(140));
        houses.contract(site(ids, PALANGA), today.plusDays(185));
        houses.block(site(ids, PABRADE), 2, "repair", today.minusDays(6), today.plusDays(9));
        houses.block(site(ids, RUKLA), 1, "quarantine", today.minusDays(2), today.plusDays(4));
        houses.tooFull(
                site(ids, TOO_FULL),
                3,
                "Rūsio kambariuose sugedo šildymas: iki remonto čia gali gyventi mažiau žmonių.",
                today);
        houses.movesOut(site(ids, SILAINIAI), 3, "Partizanų g. 92-14, Kaunas", today);
        kept(country, ids, today);
        family(ids, today);
    }

    /** Two families at the door whose beds are kept, and two of a centre who move on in some days. */
    private void kept(DemoCountry country, DemoIds ids, LocalDate today) {
        List<Household> small = country.households().stream()
                .filter(household ->
                        !household.isClosed() && household.members().size() < 4)
                .toList();
        small.stream()
                .filter(Household::needsBed)
                .limit(2)
                .forEach(household ->
                        stays.hold(card(household, ids), new SiteId(site(ids, ALYTUS)), today, Officer.SYSTEM));
        small.stream()
                .filter(household ->
                        household.housing().stays().stream().anyMatch(stay -> stay.covers(today) && stay.inCentre()))
                .filter(household -> household.wishes().pets().isEmpty())
                .limit(2)
                .forEach(household -> stays.begin(
                        card(household, ids), new SiteId(site(ids, PANEVEZYS)), today.plusDays(4), Officer.SYSTEM));
    }

    private HouseholdCard card(Household household, DemoIds ids) {
        return households.cards(List.of(LoadHouseholds.id(household, ids))).getFirst();
    }

    /** So many floors with so many rooms each, all alike. */
    void house(
            DemoIds ids,
            int number,
            String name,
            int municipality,
            String address,
            int floors,
            int rooms,
            int beds,
            LocalDate today) {
        UUID site = site(ids, number);
        reception.sites(List.of(new DemoSite(
                site, name, "municipal", municipality, municipality, address, true, true, today.minusYears(1))));
        List<DemoRoom> made = new ArrayList<>();
        List<DemoBed> all = new ArrayList<>();
        for (int floor = 1; floor <= floors; floor++) {
            for (int n = 1; n <= rooms; n++) {
                String label = String.valueOf(floor * 100 + n);
                UUID room = ids.of("room", number, label);
                made.add(new DemoRoom(room, site, label, floor, floor == 1));
                IntStream.range(0, beds).forEach(bed -> {
                    String letter = String.valueOf((char) ('A' + bed));
                    all.add(new DemoBed(ids.of("bed", number, label, letter), room, site, letter));
                });
            }
        }
        reception.rooms(made);
        reception.beds(all);
    }

    /** Seven with a wheelchair and a dog, who came this afternoon. */
    private void family(DemoIds ids, LocalDate today) {
        var registrar = new Officer(ids.officer(1), "registrar", "", OrganisationId.MIGRATION, Role.REGISTRAR, null);
        var id = new HouseholdId(ids.of("household", "seven"));
        registration.register(
                List.of(new NewHousehold(
                        id,
                        OrganisationId.AGENCY,
                        today,
                        ids.now().minusHours(1),
                        new HouseholdCard.Contact("+37060000077", "uk", true, null),
                        new HouseholdCard.Wish(
                                KAUNAS, "Разом, бо бабуся на візку, а пес не може без дітей.", null, List.of("dog")),
                        List.of(
                                person(ids, 1, "applicant", "Lesia", "Леся", "F", 1984, List.of()),
                                person(ids, 2, "spouse", "Hryhorii", "Григорій", "M", 1981, List.of()),
                                person(ids, 3, "mother", "Paraskeva", "Параскева", "F", 1951, List.of("mobility")),
                                person(ids, 4, "daughter", "Solomiia", "Соломія", "F", 2010, List.of()),
                                person(ids, 5, "son", "Nazar", "Назар", "M", 2013, List.of()),
                                person(ids, 6, "daughter", "Zlata", "Злата", "F", 2017, List.of()),
                                person(ids, 7, "son", "Demian", "Дем’ян", "M", 2021, List.of())))),
                registrar);
        registration.askForBeds(List.of(new BedRequest(id, OrganisationId.AGENCY.value(), today, 7)));
    }

    private static NewPerson person(
            DemoIds ids, int n, String role, String given, String original, String sex, int born, List<String> needs) {
        return new NewPerson(
                new PersonId(ids.of("person", "seven", n)),
                role,
                new NewPerson.Names("Semykoza", given, null, "Семикоза", original),
                sex,
                new NewPerson.Birth(LocalDate.of(born, 5, 3 + n), null, "Kherson", false),
                "UKR",
                new NewPerson.Background(null, null, List.of("uk"), null),
                NewPerson.Document.NONE,
                needs);
    }

    private static UUID site(DemoIds ids, int number) {
        return LoadSites.site(ids, number);
    }
}
