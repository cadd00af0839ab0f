package lt.tiltas.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.Officer;
import lt.tiltas.demo.country.Person;
import lt.tiltas.demo.country.Programme;
import lt.tiltas.programme.DemoOutcomes;
import lt.tiltas.programme.DemoOutcomes.Job;
import lt.tiltas.programme.DemoOutcomes.Pause;
import lt.tiltas.programme.DemoOutcomes.Said;
import lt.tiltas.programme.DemoOutcomes.Test;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who has found a job, who has passed an exam, and whose programme stands still. */
@Component
@Order(8)
@Profile("demo")
class LoadOutcomes implements ProgrammePart {

    private static final int ADULT = 18;
    private static final int PENSION = 65;
    private static final int FRESH_DAYS = 21;
    private static final int PAUSED_EVERY = 35;
    private static final String AGENCY = "Nacionalinė švietimo agentūra";
    private static final List<String> KINDS = List.of("open_ended", "fixed", "open_ended", "self_employed");

    private final DemoOutcomes outcomes;

    LoadOutcomes(DemoOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void load(DemoCountry country, DemoIds ids) {
        List<Job> jobs = new ArrayList<>();
        List<Test> tests = new ArrayList<>();
        List<Pause> pauses = new ArrayList<>();
        LocalDate today = country.today();
        for (Household household : country.households()) {
            Programme programme = household.programme();
            if (programme == null) {
                continue;
            }
            boolean own = isOksanas(household, country);
            for (Person person : household.members()) {
                int age = person.ageOn(programme.openedOn());
                if (age >= ADULT && age < PENSION && !own) {
                    job(household, person, today, ids, jobs);
                }
                if (age >= ADULT) {
                    test(household, person, today, ids, tests);
                }
            }
            if (own) {
                jobs.add(oksanas(household, today, ids));
            } else if (household.number() % PAUSED_EVERY == 0 && programme.closedOn() == null) {
                pauses.add(new Pause(
                        ids.household(household.number()),
                        household.number() % 2 == 0 ? "away" : "illness",
                        today.minusDays(household.number() % 20),
                        today.plusDays(household.number() % 40 + 5)));
            }
        }
        outcomes.jobs(jobs);
        outcomes.tests(tests);
        outcomes.pauses(pauses);
    }

    private static boolean isOksanas(Household household, DemoCountry country) {
        return country.officers().stream()
                .map(Officer::person)
                .anyMatch(person ->
                        person != null && person == household.applicant().number());
    }

    /** Written down by the office: she has yet to say that it is so. */
    private static Job oksanas(Household household, LocalDate today, DemoIds ids) {
        Person person = household.applicant();
        return new Job(
                said(household, person, today.minusDays(4), "office", false, ids),
                "fixed",
                20,
                115_300,
                5,
                skill(person),
                null);
    }

    private static void job(Household household, Person person, LocalDate today, DemoIds ids, List<Job> jobs) {
        int turn = person.number();
        Programme programme = household.programme();
        LocalDate from = programme == null ? today : programme.openedOn().plusDays(30 + turn * 37L % 320);
        if (turn % 5 > 2 || from.isAfter(today)) {
            return;
        }
        Integer skill = skill(person);
        LocalDate end = from.plusDays(90 + turn * 13L % 200);
        jobs.add(new Job(
                said(
                        household,
                        person,
                        from,
                        turn % 3 == 0 ? "office" : "person",
                        from.isBefore(today.minusDays(FRESH_DAYS)),
                        ids),
                KINDS.get(turn % KINDS.size()),
                turn % 4 == 0 ? 20 : 40,
                turn % 6 == 0 ? null : 115_300 + turn % 90 * 1_000,
                skill != null && turn % 2 == 0 ? skill : turn % 3 == 0 ? 9 : 5,
                skill,
                turn % 4 == 1 && end.isBefore(today) ? end : null));
    }

    private static void test(Household household, Person person, LocalDate today, DemoIds ids, List<Test> tests) {
        int turn = person.number();
        Programme programme = household.programme();
        if (programme == null || turn % 4 == 3) {
            return;
        }
        boolean taken = turn % 4 != 0;
        LocalDate on = programme.openedOn().plusDays(taken ? 180 + turn * 17L % 170 : 20);
        if (!on.isAfter(today)) {
            tests.add(new Test(
                    said(household, person, on, "office", on.isBefore(today.minusDays(FRESH_DAYS)), ids),
                    taken ? turn % 4 == 1 ? "A1" : "A2" : "not_tested",
                    taken ? AGENCY : null));
        }
        LocalDate later = on.plusDays(300);
        if (taken && turn % 3 == 0 && !later.isAfter(today)) {
            tests.add(new Test(said(household, person, later, "person", true, ids), "B1", AGENCY));
        }
    }

    private static Said said(
            Household household, Person person, LocalDate on, String side, boolean confirmed, DemoIds ids) {
        return new Said(
                ids.household(household.number()),
                ids.person(person.number()),
                on,
                side,
                ids.at(on.plusDays(1), 10),
                confirmed);
    }

    private static @Nullable Integer skill(Person person) {
        return person.background().isco();
    }
}
