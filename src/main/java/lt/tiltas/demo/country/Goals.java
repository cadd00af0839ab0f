package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws goals that fit a family from the table of real wishes, and how far each has come. */
final class Goals {

    private static final double KEEPS_ITS_WORD = 0.88;
    private static final double NAMES_SAFETY = 0.25;

    private final Dice dice;
    private final List<Wish> wishes = new ArrayList<>();

    Goals(Dice dice) {
        this.dice = dice;
        for (String[] row : Table.demo("goals")) {
            var words = new Programme.Words(row[4], row[5]);
            if (row[0].equals("G")) {
                wishes.add(new Wish(row[1], row[2], row[3], words, new ArrayList<>()));
            } else {
                wishes.getLast().steps().add(new Intended(row[1], Integer.parseInt(row[2]), words));
            }
        }
    }

    private record Wish(String domain, String forWhom, String language, Programme.Words words, List<Intended> steps) {}

    private record Intended(String owner, int days, Programme.Words words) {}

    List<Programme.Goal> of(Newcomers who, LocalDate openedOn, LocalDate lastDay) {
        int wanted = dice.between(2, 5);
        String language = who.members().getFirst().contact().languages().getFirst();
        Set<String> domains = new HashSet<>();
        var goals = new ArrayList<Programme.Goal>();
        for (Wish wish : dice.shuffled(wishes)) {
            LocalDate setOn = goals.size() < 2 ? openedOn : openedOn.plusDays(dice.between(0, 90));
            boolean fits = goals.size() < wanted && wish.language().equals(language) && fits(wish, who, openedOn);
            fits = fits && (!wish.domain().equals("safety") || dice.chance(NAMES_SAFETY));
            if (fits && !setOn.isAfter(lastDay) && domains.add(wish.domain())) {
                goals.add(goal(wish, who, setOn, lastDay));
            }
        }
        return List.copyOf(goals);
    }

    private static boolean fits(Wish wish, Newcomers who, LocalDate on) {
        Person applicant = who.members().getFirst();
        int age = applicant.ageOn(on);
        return switch (wish.forWhom()) {
            case "any" -> true;
            case "adult" -> age < 63;
            case "elder" -> age >= 63;
            case "parent" -> age < 63 && someoneAged(who, on, 0, 17);
            case "pupil" -> someoneAged(who, on, 7, 17);
            case "small" -> someoneAged(who, on, 1, 5);
            case "ill" -> applicant.needs().contains("chronic_illness");
            case "certificate" ->
                who.members().stream().anyMatch(person -> person.papers().kind().equals("birth_certificate"));
            case "pet" -> !who.wishes().pets().isEmpty();
            default -> worksAs(applicant, wish.forWhom().substring("job:".length()));
        };
    }

    private static boolean worksAs(Person person, String stem) {
        String profession = person.background().profession();
        return profession != null && profession.contains(stem);
    }

    private static boolean someoneAged(Newcomers who, LocalDate on, int least, int most) {
        return who.members().stream().mapToInt(person -> person.ageOn(on)).anyMatch(age -> age >= least && age <= most);
    }

    private Programme.Goal goal(Wish wish, Newcomers who, LocalDate setOn, LocalDate lastDay) {
        double pace = dice.between(100, 190) / 100.0;
        LocalDate before = setOn;
        boolean stuck = false;
        var steps = new ArrayList<Programme.Step>();
        for (Intended intended : wish.steps()) {
            LocalDate dueOn = Weekdays.from(setOn.plusDays(Math.round(intended.days() * pace)));
            LocalDate doneOn = Weekdays.before(dueOn.plusDays(dice.between(-9, 8)));
            doneOn = doneOn.isBefore(before) ? before : doneOn;
            stuck = stuck || doneOn.isAfter(lastDay) || !dice.chance(KEEPS_ITS_WORD);
            steps.add(new Programme.Step(
                    intended.owner(),
                    intended.words(),
                    stuck ? promisedAnew(dueOn, lastDay) : dueOn,
                    stuck ? null : doneOn));
            before = doneOn;
        }
        int person = who.members().getFirst().number();
        return new Programme.Goal(wish.domain(), person, wish.language(), wish.words(), setOn, List.copyOf(steps));
    }

    /** What was not done in its time has been agreed anew, most of it for the weeks to come; without a throw of the dice. */
    private static LocalDate promisedAnew(LocalDate dueOn, LocalDate lastDay) {
        return dueOn.isAfter(lastDay.minusDays(14))
                ? dueOn
                : Weekdays.from(lastDay.plusDays(Math.floorMod(dueOn.toEpochDay() * 7, 60) - 7));
    }

    static List<Programme.Goal> ofOksana(LocalDate openedOn, LocalDate today) {
        var goals = new ArrayList<Programme.Goal>();
        for (String[] row : Table.demo("oksana-goals")) {
            var words = new Programme.Words(row[4], row[5]);
            if (row[0].equals("G")) {
                goals.add(new Programme.Goal(row[1], Oksana.PERSON, "uk", words, openedOn, new ArrayList<>()));
            } else {
                LocalDate dueOn = today.plusDays(Long.parseLong(row[2]));
                LocalDate doneOn = row[3].isEmpty() ? null : today.plusDays(Long.parseLong(row[3]));
                goals.getLast().steps().add(new Programme.Step(row[1], words, dueOn, doneOn));
            }
        }
        return List.copyOf(goals);
    }
}
