package lt.tiltas.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.permits.DemoCorrections;
import lt.tiltas.permits.DemoPermits;
import lt.tiltas.registration.DemoRegistration;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.NewHousehold;
import lt.tiltas.registration.NewPerson;
import lt.tiltas.registration.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Invented families who came years ago and of whom nothing has been heard since: their permits hold, and nobody knows whether they are still here. */
@Component
@Profile("demo")
class LoadQuiet {

    /** Jonava, Joniškis and Kalvarija. */
    private static final List<Integer> HOLDERS = List.of(46, 47, 48);

    private static final List<String> SURNAMES =
            List.of("Левчишин", "Пастернак", "Бабій", "Криворучко", "Стаднюк", "Мельничук", "Гончарова", "Третяк");
    private static final List<String> GIVEN =
            List.of("Надія", "Степан", "Емілія", "Лука", "Олена", "Роман", "Дарина", "Назар");
    private static final int MONTHS_AGO = 26;
    private static final int ADULTS_FROM = 1979;
    private static final int CHILDREN_FROM = 2012;

    private final DemoRegistration registration;
    private final DemoPermits permits;
    private final DemoCorrections corrections;

    LoadQuiet(DemoRegistration registration, DemoPermits permits, DemoCorrections corrections) {
        this.registration = registration;
        this.permits = permits;
        this.corrections = corrections;
    }

    void load(DemoCountry country, DemoIds ids) {
        List<NewHousehold> households = new ArrayList<>();
        List<DemoPermits.Case> cases = new ArrayList<>();
        for (int n = 0; n < SURNAMES.size(); n++) {
            LocalDate registered = country.today().minusMonths(MONTHS_AGO).minusDays(n);
            NewHousehold household = new NewHousehold(
                    new HouseholdId(ids.of("quiet household", n)),
                    new OrganisationId(HOLDERS.get(n % HOLDERS.size())),
                    registered.minusDays(2),
                    ids.at(registered, 9),
                    new HouseholdCard.Contact(n % 2 == 0 ? "+37060000" + (310 + n) : null, "uk", false, null),
                    new HouseholdCard.Wish(null, null, null, List.of()),
                    people(n, ids));
            households.add(household);
            for (NewPerson person : household.people()) {
                cases.add(granted(household, person, registered, country, ids));
            }
        }
        registration.register(households, Officer.SYSTEM);
        registration.assess(households.stream().map(NewHousehold::id).toList());
        permits.write(cases);
        corrections.propose(ids.of("correction"), country.today(), ids.officer(2));
    }

    private static DemoPermits.Case granted(
            NewHousehold household, NewPerson person, LocalDate registered, DemoCountry country, DemoIds ids) {
        UUID id = person.id().value();
        LocalDate decided = registered.plusDays(9);
        return new DemoPermits.Case(
                ids.of("quiet application of " + id, 0),
                household.id().value(),
                id,
                household.people().getFirst().id().value(),
                "first",
                new DemoPermits.Days(registered, registered.plusDays(3), registered.plusDays(30)),
                new DemoPermits.Decision(decided, "granted", decided, lastDay(country)),
                ids.officer(2));
    }

    /** As long as those of everybody else hold. */
    private static LocalDate lastDay(DemoCountry country) {
        return country.households().stream()
                .flatMap(household -> household.permits().stream())
                .flatMap(one -> Stream.ofNullable(one.decision()))
                .flatMap(decision -> Stream.ofNullable(decision.validTo()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static List<NewPerson> people(int family, DemoIds ids) {
        List<NewPerson> people = new ArrayList<>();
        people.add(person(family, 0, LocalDate.of(ADULTS_FROM + family, 1 + family, 3 + family), ids));
        for (int child = 1; child <= family % 3; child++) {
            people.add(person(family, child, LocalDate.of(CHILDREN_FROM + child, 2 + family, 11 + child), ids));
        }
        return people;
    }

    private static NewPerson person(int family, int n, LocalDate born, DemoIds ids) {
        int name = (family + 3 * n) % GIVEN.size();
        boolean woman = name % 2 == 0;
        String surname = SURNAMES.get(family);
        return new NewPerson(
                new PersonId(ids.of("quiet person", family, n)),
                n == 0 ? "applicant" : woman ? "daughter" : "son",
                new NewPerson.Names(
                        DemoRegistration.latin(surname, true),
                        DemoRegistration.latin(GIVEN.get(name), true),
                        null,
                        surname,
                        GIVEN.get(name)),
                woman ? "F" : "M",
                new NewPerson.Birth(born, null, "Poltava", false),
                "UKR",
                new NewPerson.Background(null, null, List.of("uk"), null),
                NewPerson.Document.NONE,
                List.of());
    }
}
