package lt.tiltas.demo;

import java.util.List;
import java.util.stream.IntStream;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.Person;
import lt.tiltas.registration.DemoRegistration;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.NewHousehold;
import lt.tiltas.registration.NewPerson;
import lt.tiltas.registration.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People who came a second time without their papers, spelt another way: the queue of possible duplicates finds them. */
@Component
@Profile("demo")
class LoadRepeats {

    private static final int MANY = 8;
    private static final int IN_VILNIUS = 2;
    private static final int VILNIUS = 13;
    static final int KAUNAS = 19;
    private static final int NUMBERS = 900_000;

    private final DemoRegistration registration;

    LoadRepeats(DemoRegistration registration) {
        this.registration = registration;
    }

    void load(DemoCountry country, DemoIds ids) {
        var registrar = new Officer(ids.officer(1), "registrar", "", OrganisationId.MIGRATION, Role.REGISTRAR, null);
        List<Household> there = country.households().stream()
                .filter(household -> household.departure() == null)
                .skip(1)
                .filter(household -> LoadHouseholds.holder(household) == KAUNAS)
                .limit(MANY)
                .toList();
        IntStream.range(0, there.size()).forEach(n -> {
            OrganisationId holder = n < IN_VILNIUS ? new OrganisationId(VILNIUS) : OrganisationId.AGENCY;
            NewHousehold again = again(there.get(n), n, holder, country, ids);
            registration.register(List.of(again), registrar);
            registration.tell(again, n < IN_VILNIUS ? holder : OrganisationId.MIGRATION);
        });
    }

    private static NewHousehold again(
            Household household, int n, OrganisationId holder, DemoCountry country, DemoIds ids) {
        Person person = household.applicant();
        var original = person.name().original();
        boolean otherSpelling = original.given().matches(".*[іїєґІЇЄҐ].*") || n % 2 == 0;
        var names = new NewPerson.Names(
                DemoRegistration.latin(original.surname(), !otherSpelling),
                DemoRegistration.latin(original.given(), !otherSpelling),
                null,
                null,
                null);
        var birth =
                new NewPerson.Birth(person.birth().on(), null, person.birth().place(), false);
        return new NewHousehold(
                new HouseholdId(ids.household(NUMBERS + n)),
                holder,
                country.today().minusDays(n),
                ids.at(country.today().minusDays(n), 9),
                new HouseholdCard.Contact(null, person.contact().languages().getFirst(), false, null),
                new HouseholdCard.Wish(null, null, null, List.of()),
                List.of(new NewPerson(
                        new PersonId(ids.person(NUMBERS + n)),
                        "applicant",
                        names,
                        person.isFemale() ? "F" : "M",
                        birth,
                        person.papers().citizenship(),
                        new NewPerson.Background(null, null, person.contact().languages(), null),
                        NewPerson.Document.NONE,
                        List.of())));
    }
}
