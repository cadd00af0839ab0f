package lt.tiltas.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.registration.DemoRegistration;
import lt.tiltas.registration.DemoRegistration.Departure;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.NewHousehold;
import lt.tiltas.registration.NewPerson;
import lt.tiltas.registration.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Invented families who came from the east of Ukraine in 2015, were taken over from an older register, and left so long ago that their time is over. */
@Component
@Profile("demo")
class LoadPast {

    private static final int YEARS_AGO = 10;

    private record Past(String familyRole, String surname, String given, String sex, LocalDate bornOn) {}

    private static final List<List<Past>> FAMILIES = List.of(
            List.of(
                    new Past("applicant", "Гаркавенко", "Микола", "M", LocalDate.of(1961, 4, 9)),
                    new Past("spouse", "Гаркавенко", "Галина", "F", LocalDate.of(1964, 11, 30))),
            List.of(new Past("applicant", "Савранська", "Людмила", "F", LocalDate.of(1952, 2, 17))),
            List.of(
                    new Past("applicant", "Дібровний", "Сергій", "M", LocalDate.of(1980, 8, 5)),
                    new Past("spouse", "Дібровна", "Ірина", "F", LocalDate.of(1983, 6, 21)),
                    new Past("son", "Дібровний", "Матвій", "M", LocalDate.of(2011, 1, 12)),
                    new Past("daughter", "Дібровна", "Софія", "F", LocalDate.of(2013, 9, 3))));

    private final DemoRegistration registration;

    LoadPast(DemoRegistration registration) {
        this.registration = registration;
    }

    void load(DemoCountry country, DemoIds ids, Officer registrar) {
        LocalDate takenOver = country.households().getFirst().registeredOn();
        List<NewHousehold> households = new ArrayList<>();
        List<Departure> departures = new ArrayList<>();
        for (int n = 0; n < FAMILIES.size(); n++) {
            LocalDate leftOn = country.today().minusYears(YEARS_AGO).minusDays(12 + 19L * n);
            HouseholdId id = new HouseholdId(ids.of("past household", n));
            households.add(new NewHousehold(
                    id,
                    OrganisationId.AGENCY,
                    leftOn.minusMonths(14 - n),
                    ids.at(takenOver, 9),
                    new HouseholdCard.Contact(null, "uk", false, null),
                    new HouseholdCard.Wish(null, null, null, List.of()),
                    people(FAMILIES.get(n), n, ids)));
            departures.add(new Departure(id, leftOn));
        }
        registration.register(households, registrar);
        registration.depart(departures);
    }

    private static List<NewPerson> people(List<Past> family, int household, DemoIds ids) {
        List<NewPerson> people = new ArrayList<>();
        for (Past one : family) {
            people.add(new NewPerson(
                    new PersonId(ids.of("past person", household, people.size())),
                    one.familyRole,
                    new NewPerson.Names(
                            DemoRegistration.latin(one.surname, true),
                            DemoRegistration.latin(one.given, true),
                            null,
                            one.surname,
                            one.given),
                    one.sex,
                    new NewPerson.Birth(one.bornOn, null, "Donetsk", false),
                    "UKR",
                    new NewPerson.Background(null, null, List.of("uk"), null),
                    NewPerson.Document.NONE,
                    List.of()));
        }
        return people;
    }
}
