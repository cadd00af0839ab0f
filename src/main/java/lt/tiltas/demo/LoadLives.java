package lt.tiltas.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.Person;
import lt.tiltas.registration.DemoCare;
import lt.tiltas.registration.DemoCare.Found;
import lt.tiltas.registration.DemoCare.Guardian;
import lt.tiltas.registration.DemoFamilies;
import lt.tiltas.registration.DemoFamilies.Move;
import lt.tiltas.registration.DemoFamilies.Written;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What happens to a few families of one municipality, done as an officer does it: some regroup, children have guardians, needs are found, one
 * person is hidden; and what a device has sent that waits for a decision.
 */
@Component
@Profile("demo")
class LoadLives {

    /** Those of whom another record is made too. */
    private static final int REPEATED = 10;

    private static final String FOUND_WHY = "Vertinu poreikius po registracijos.";

    private final DemoFamilies families;
    private final DemoCare care;

    LoadLives(DemoFamilies families, DemoCare care) {
        this.families = families;
        this.care = care;
    }

    /** As a case manager of the municipality. */
    void care(DemoCountry country, DemoIds ids, Officer officer) {
        List<Household> own = of(country, officer.organisation()).reversed();
        regroup(own, ids, officer);
        minors(country.today(), officer);
        List<Household> large =
                own.stream().filter(household -> household.members().size() > 3).toList();
        if (large.size() > 3) {
            needs(large, ids, officer);
        }
    }

    private void needs(List<Household> large, DemoIds ids, Officer officer) {
        care.assess(
                person(large.get(0).applicant(), ids),
                FOUND_WHY,
                List.of(new Found(
                        "single_parent", "Pagalba prižiūrint vaikus per kalbos kursus.", "Pokalbis su motina")),
                officer);
        care.assess(
                person(large.get(1).members().getLast(), ids),
                FOUND_WHY,
                List.of(
                        new Found("serious_illness", "Būstas netoli ligoninės, pirmas aukštas.", "Gydytojo pažyma"),
                        new Found("disability", "Vežimėlis, platesnės durys.", "Neįgaliojo pažymėjimas")),
                officer);
        care.protect(person(large.get(2).applicant(), ids), "Teismo nutartis dėl apsaugos orderio", officer);
        large.subList(0, 2).forEach(household -> care.issueCard(LoadHouseholds.id(household, ids), officer));
    }

    /** One who lives apart now, and one who goes to a family there is. */
    private void regroup(List<Household> own, DemoIds ids, Officer officer) {
        List<Household> withAdults = own.stream()
                .filter(household -> household.members().stream().anyMatch(LoadLives::goes))
                .limit(2)
                .toList();
        if (withAdults.size() < 2) {
            return;
        }
        Household other = own.stream()
                .filter(household -> !withAdults.contains(household))
                .findFirst()
                .orElseThrow();
        families.move(move(withAdults.get(0), null, "live_apart", "applicant", ids), officer);
        families.move(move(withAdults.get(1), LoadHouseholds.id(other, ids), "family_found", "other", ids), officer);
    }

    private static Move move(Household from, HouseholdId to, String reason, String role, DemoIds ids) {
        Person who = from.members().stream().filter(LoadLives::goes).findFirst().orElseThrow();
        return new Move(LoadHouseholds.id(from, ids), person(who, ids), to, reason, role);
    }

    private static boolean goes(Person person) {
        return List.of("grandmother", "grandfather", "mother", "father").contains(person.role());
    }

    private void minors(LocalDate today, Officer officer) {
        List<PersonId> asked = care.asked(officer);
        if (asked.size() < 2) {
            return;
        }
        care.answer(asked.get(0), true, officer);
        PersonId child = asked.get(1);
        UUID first = care.guardian(
                child,
                new Guardian(
                        "consent",
                        "Larysa Onopriienko",
                        "+370 600 00041",
                        "Notaro patvirtintas sutikimas",
                        today.minusDays(60)),
                officer);
        care.endGuardian(first, "other_guardian", officer);
        care.guardian(
                child,
                new Guardian(
                        "temporary",
                        "Kauno vaikų globos centras",
                        null,
                        "Savivaldybės įsakymas A-1204",
                        today.minusDays(3)),
                officer);
    }

    /** As a registrar: a family with somebody known and a day that is none, and one without an address that came twice. */
    void offline(DemoCountry country, DemoIds ids, Officer registrar) {
        Instant now = ids.now().toInstant();
        Person known = of(country, new OrganisationId(LoadRepeats.KAUNAS)).stream()
                .skip(REPEATED)
                .map(Household::applicant)
                .filter(person -> person.papers().kind().equals("passport"))
                .findFirst()
                .orElseThrow();
        var latin = known.name().latin();
        Written again = new Written(
                "applicant",
                latin.surname(),
                latin.given(),
                known.isFemale() ? "F" : "M",
                day(known.birth().on()),
                known.papers().number());
        Written child = new Written("son", latin.surname(), "Ostap", "M", List.of("31", "9", "2021"), "");
        families.receive(ids.of("offline", 1), now.minus(5, ChronoUnit.HOURS), List.of(again, child), "bed", registrar);
        Written sent = new Written("applicant", "Perepelytsia", "Zoriana", "F", List.of("17", "6", "1986"), "FX408117");
        families.receive(ids.of("offline", 2), now.minus(3, ChronoUnit.HOURS), List.of(sent), "own", registrar);
        Written sentAnew =
                new Written("applicant", "Perepelytsia", "Zoriana", "F", List.of("17", "6", "1988"), "FX408177");
        families.receive(ids.of("offline", 2), now.minus(2, ChronoUnit.HOURS), List.of(sentAnew), "bed", registrar);
    }

    /** Without those who have an account of their own: their days are told elsewhere. */
    private static List<Household> of(DemoCountry country, OrganisationId holder) {
        Set<Integer> accounts = country.officers().stream()
                .flatMap(officer -> Stream.ofNullable(officer.person()))
                .collect(Collectors.toSet());
        return country.households().stream()
                .filter(household -> !household.isClosed())
                .filter(household ->
                        household.members().stream().noneMatch(person -> accounts.contains(person.number())))
                .filter(household -> LoadHouseholds.holder(household) == holder.value())
                .toList();
    }

    private static List<String> day(LocalDate day) {
        return List.of(
                String.valueOf(day.getDayOfMonth()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getYear()));
    }

    private static PersonId person(Person person, DemoIds ids) {
        return new PersonId(ids.person(person.number()));
    }
}
