package lt.tiltas.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.reception.DemoReception;
import lt.tiltas.reception.DemoReception.DemoSite;
import lt.tiltas.registration.DemoRegistration;
import lt.tiltas.registration.DemoRegistration.Departure;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.NewHousehold;
import lt.tiltas.registration.NewPerson;
import lt.tiltas.registration.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Families who lived with hosts in Kaunas in 2022 and have left since. */
@Component
@Profile("demo")
class LoadGuestsOf2022 {

    record Family(UUID id, List<UUID> people) {}

    private record Guest(String familyRole, String surname, String given, String sex, LocalDate bornOn) {}

    private static final List<List<Guest>> FAMILIES = List.of(
            List.of(
                    new Guest("applicant", "Мироненко", "Тетяна", "F", LocalDate.of(1985, 3, 2)),
                    new Guest("son", "Мироненко", "Артем", "M", LocalDate.of(2012, 10, 19)),
                    new Guest("sister", "Мироненко", "Юлія", "F", LocalDate.of(1990, 7, 7))),
            List.of(
                    new Guest("applicant", "Панасюк", "Віра", "F", LocalDate.of(1958, 12, 1)),
                    new Guest("daughter", "Панасюк", "Лариса", "F", LocalDate.of(1981, 5, 23))),
            List.of(new Guest("applicant", "Островська", "Зоя", "F", LocalDate.of(1977, 8, 14))));

    private static final LocalDate ARRIVED = LocalDate.of(2022, 4, 11);
    private static final LocalDate LEFT = LocalDate.of(2024, 2, 5);
    private static final int KAUNAS = 19;

    private final DemoRegistration registration;
    private final DemoReception reception;

    LoadGuestsOf2022(DemoRegistration registration, DemoReception reception) {
        this.registration = registration;
        this.reception = reception;
    }

    List<Family> register(DemoCountry country, DemoIds ids) {
        LocalDate takenOver = country.households().getFirst().registeredOn();
        List<NewHousehold> households = new ArrayList<>();
        for (int n = 0; n < FAMILIES.size(); n++) {
            households.add(new NewHousehold(
                    new HouseholdId(ids.of("guests of 2022", n)),
                    new OrganisationId(KAUNAS),
                    ARRIVED.plusDays(n),
                    ids.at(takenOver, 9),
                    new HouseholdCard.Contact(null, "uk", false, null),
                    new HouseholdCard.Wish(null, null, null, List.of()),
                    people(n, ids)));
        }
        registration.register(households, Officer.SYSTEM);
        registration.depart(households.stream()
                .map(household -> new Departure(household.id(), LEFT))
                .toList());
        return households.stream()
                .map(household -> new Family(
                        household.id().value(),
                        household.people().stream()
                                .map(person -> person.id().value())
                                .toList()))
                .toList();
    }

    UUID lastOfFirst(DemoIds ids) {
        return ids.of("guest of 2022", 0, FAMILIES.getFirst().size() - 1);
    }

    /** The home was a site, and is closed. */
    UUID house(UUID offer, DemoIds ids, int n) {
        UUID site = ids.of("home of 2022", n);
        reception.sites(List.of(new DemoSite(
                site,
                "Priimantys namai 2022/" + (n + 1),
                "private_host",
                KAUNAS,
                KAUNAS,
                "Kaunas",
                false,
                true,
                LocalDate.of(2022, 4, 20))));
        reception.close(site, LocalDate.of(2023, 1, 1));
        return site;
    }

    private static List<NewPerson> people(int family, DemoIds ids) {
        List<NewPerson> people = new ArrayList<>();
        for (Guest one : FAMILIES.get(family)) {
            people.add(new NewPerson(
                    new PersonId(ids.of("guest of 2022", family, people.size())),
                    one.familyRole,
                    new NewPerson.Names(
                            DemoRegistration.latin(one.surname, true),
                            DemoRegistration.latin(one.given, true),
                            null,
                            one.surname,
                            one.given),
                    one.sex,
                    new NewPerson.Birth(one.bornOn, null, "Chernihiv", false),
                    "UKR",
                    new NewPerson.Background(null, null, List.of("uk"), null),
                    NewPerson.Document.NONE,
                    List.of()));
        }
        return people;
    }
}
