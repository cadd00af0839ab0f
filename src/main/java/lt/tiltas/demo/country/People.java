package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lt.tiltas.registration.DemoRegistration;

/** Turns a family's shape into persons with names, papers and what they can and need. */
final class People {

    private static final int PREGNANCY_STILL_TRUE_DAYS = 150;

    private final Dice dice;
    private final LocalDate today;
    private final Names names;
    private final Numbers numbers;
    private final Skills skills;
    private final List<Town> towns = Table.demo("birthplaces").stream()
            .map(row -> new Town(Integer.parseInt(row[0]), row[1], row[2], row[3]))
            .toList();

    People(long seed, LocalDate today) {
        this.today = today;
        dice = new Dice(seed, "people");
        names = new Names(dice);
        numbers = new Numbers(dice);
        skills = new Skills(dice);
    }

    private record Town(int weight, String oblast, String uk, String ru) {}

    /** What a household has in common: script, citizenship, home town, tongue. */
    private record Roots(
            String spelling, String citizenship, Town town, List<String> tongues, List<Names.Line> lines) {}

    List<Person> household(int firstNumber, List<Families.Relative> family, LocalDate registeredOn) {
        Roots roots = roots();
        Set<String> taken = new HashSet<>();
        var people = new ArrayList<Person>();
        for (var relative : family) {
            int number = firstNumber + people.size();
            people.add(person(number, relative, roots, taken, registeredOn));
        }
        return people;
    }

    private Roots roots() {
        boolean ukrainian = dice.chance(0.85);
        String citizenship = ukrainian || dice.chance(0.75) ? "UKR" : dice.pick(List.of("RUS", "BLR", "MDA", "XXA"));
        boolean withPatronymic = dice.chance(0.6);
        var lines = List.of(names.line(withPatronymic), names.line(withPatronymic));
        var town = dice.pick(towns, Town::weight);
        boolean speaksUkrainian = ukrainian && dice.chance(0.72);
        var tongues = !ukrainian && dice.chance(0.3)
                ? List.of("ru")
                : speaksUkrainian ? List.of("uk", "ru") : List.of("ru", "uk");
        return new Roots(ukrainian ? "uk" : "ru", citizenship, town, tongues, lines);
    }

    private Person person(
            int number, Families.Relative relative, Roots roots, Set<String> taken, LocalDate registeredOn) {
        int age = relative.born().until(registeredOn).getYears();
        boolean child = Set.of("son", "daughter").contains(relative.role());
        var line = roots.lines().get(relative.line());
        var name = names.name(
                child ? line : names.marriedInto(line),
                relative.female(),
                relative.born().getYear(),
                roots.spelling(),
                taken);
        return new Person(
                number,
                relative.role(),
                name,
                relative.female() ? "female" : "male",
                birth(relative, roots),
                numbers.papers(number, roots.citizenship(), age),
                new Person.Contact(numbers.phone(number, relative, age), tongues(roots, age)),
                skills.background(relative.female(), age),
                needs(relative, age, registeredOn));
    }

    private Person.Birth birth(Families.Relative relative, Roots roots) {
        var town = dice.chance(0.75) ? roots.town() : dice.pick(towns, Town::weight);
        String place = DemoRegistration.latin(town.uk(), true);
        String original = roots.spelling().equals("uk") ? town.uk() : town.ru();
        return new Person.Birth(relative.born(), town.oblast(), place, original);
    }

    private List<String> tongues(Roots roots, int age) {
        var tongues = new ArrayList<>(roots.tongues());
        if (age >= 10 && age < 50 && dice.chance(0.18)) {
            tongues.add("en");
        }
        if (age >= 16 && dice.chance(0.05)) {
            tongues.add("pl");
        }
        return List.copyOf(tongues);
    }

    private List<String> needs(Families.Relative relative, int age, LocalDate registeredOn) {
        var needs = new ArrayList<String>();
        if (dice.chance(age >= 65 ? 0.22 : age >= 18 ? 0.025 : 0.01)) {
            needs.add("mobility");
        }
        if (dice.chance(age >= 65 ? 0.3 : age >= 18 ? 0.06 : 0.025)) {
            needs.add("chronic_illness");
        }
        boolean lately = registeredOn.plusDays(PREGNANCY_STILL_TRUE_DAYS).isAfter(today);
        if (lately && relative.female() && age >= 19 && age <= 40 && dice.chance(0.05)) {
            needs.add("pregnancy");
        }
        return List.copyOf(needs);
    }
}
