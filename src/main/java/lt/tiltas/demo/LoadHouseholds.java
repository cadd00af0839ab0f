package lt.tiltas.demo;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.Person;
import lt.tiltas.demo.country.Placement;
import lt.tiltas.demo.country.Stay;
import lt.tiltas.registration.DemoRegistration;
import lt.tiltas.registration.DemoRegistration.BedRequest;
import lt.tiltas.registration.DemoRegistration.Departure;
import lt.tiltas.registration.DemoRegistration.Handover;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.NewHousehold;
import lt.tiltas.registration.NewPerson;
import lt.tiltas.registration.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The families, who holds them now, who has left, and who needs a bed tonight. */
@Component
@Profile("demo")
class LoadHouseholds {

    private final DemoRegistration registration;
    private final LoadRepeats repeats;

    LoadHouseholds(DemoRegistration registration, LoadRepeats repeats) {
        this.registration = registration;
        this.repeats = repeats;
    }

    boolean isLoaded() {
        return !registration.isEmpty();
    }

    void load(DemoCountry country, DemoIds ids) {
        List<Household> all = country.households();
        var registrar = new Officer(ids.officer(1), "registrar", "", OrganisationId.MIGRATION, Role.REGISTRAR, null);
        registration.register(all.stream().map(h -> household(h, ids)).toList(), registrar);
        registration.handOver(all.stream()
                .filter(h -> holder(h) != OrganisationId.AGENCY.value())
                .map(h -> handover(h, ids))
                .toList());
        registration.assess(all.stream()
                .filter(h -> h.registeredOn().isBefore(country.today().minusDays(40)) || h.number() % 2 == 1)
                .map(h -> id(h, ids))
                .toList());
        registration.depart(all.stream()
                .filter(h -> h.departure() != null)
                .map(h -> new Departure(id(h, ids), h.departure().on()))
                .toList());
        registration.askForBeds(all.stream()
                .filter(Household::needsBed)
                .map(h -> new BedRequest(
                        id(h, ids),
                        OrganisationId.AGENCY.value(),
                        country.today(),
                        h.members().size()))
                .toList());
        repeats.load(country, ids);
    }

    static HouseholdId id(Household household, DemoIds ids) {
        return new HouseholdId(ids.household(household.number()));
    }

    /** The municipality where the family lives now; the agency before that. */
    static int holder(Household household) {
        return household.housing().stays().stream()
                .filter(stay -> !stay.inCentre())
                .reduce((earlier, later) -> later)
                .map(stay -> stay.where().municipality())
                .orElse(OrganisationId.AGENCY.value());
    }

    private static Handover handover(Household household, DemoIds ids) {
        Stay first = household.housing().stays().stream()
                .filter(stay -> !stay.inCentre())
                .findFirst()
                .orElseThrow();
        int coordinator = household.housing().placements().stream()
                .map(Placement::offeredBy)
                .findFirst()
                .orElse(2);
        return new Handover(
                id(household, ids),
                OrganisationId.AGENCY.value(),
                holder(household),
                ids.at(first.from(), 11),
                ids.officer(coordinator));
    }

    private static NewHousehold household(Household household, DemoIds ids) {
        Person applicant = household.applicant();
        var wishes = household.wishes();
        return new NewHousehold(
                id(household, ids),
                new OrganisationId(holder(household)),
                household.registeredOn(),
                ids.at(household.registeredOn(), 8 + household.number() % 9),
                new HouseholdCard.Contact(
                        applicant.contact().phone(),
                        applicant.contact().languages().getFirst(),
                        false,
                        null),
                new HouseholdCard.Wish(
                        wishes.municipality(),
                        null,
                        wishes.relativesIn(),
                        wishes.pets().stream()
                                .map(pet -> pet.equals("parrot") ? "other" : pet)
                                .toList()),
                household.members().stream().map(person -> person(person, ids)).toList());
    }

    private static NewPerson person(Person person, DemoIds ids) {
        var latin = person.name().latin();
        var original = person.name().original();
        var papers = person.papers();
        return new NewPerson(
                new PersonId(ids.person(person.number())),
                DemoCodes.familyRole(person.role()),
                new NewPerson.Names(
                        latin.surname(), latin.given(), latin.patronymic(), original.surname(), original.given()),
                person.isFemale() ? "F" : "M",
                new NewPerson.Birth(person.birth().on(), null, person.birth().place(), false),
                papers.citizenship(),
                new NewPerson.Background(
                        person.background().profession(),
                        DemoCodes.education(person.background().education()),
                        person.contact().languages(),
                        person.contact().phone()),
                papers.kind().equals("none")
                        ? NewPerson.Document.NONE
                        : new NewPerson.Document(
                                DemoCodes.document(papers.kind()), papers.number(), papers.citizenship(), null),
                person.needs());
    }
}
