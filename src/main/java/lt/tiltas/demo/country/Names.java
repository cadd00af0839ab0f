package lt.tiltas.demo.country;

import java.util.List;
import java.util.Set;
import lt.tiltas.registration.DemoRegistration;
import org.jspecify.annotations.Nullable;

/** Names that fit sex and birth year, in the Ukrainian or the Russian spelling. */
final class Names {

    private final Dice dice;
    private final List<Given> given = Table.demo("given-names").stream()
            .map(row -> new Given(
                    row[0].equals("female"), Integer.parseInt(row[1]), Integer.parseInt(row[2]), row[3], row[4]))
            .toList();
    private final List<String[]> surnames = Table.demo("surnames");
    private final List<String[]> fathers = Table.demo("fathers");

    Names(Dice dice) {
        this.dice = dice;
    }

    private record Given(boolean female, int bornFrom, int bornTo, String uk, String ru) {}

    /** A family line: one surname with its two forms, and the father whose name the children carry. */
    record Line(String[] surname, String @Nullable [] father) {}

    Line line(boolean withPatronymic) {
        return new Line(dice.pick(surnames), withPatronymic ? dice.pick(fathers) : null);
    }

    /** The same surname with another father: a husband, a wife, a brother-in-law. */
    Line marriedInto(Line line) {
        return new Line(line.surname(), line.father() == null ? null : dice.pick(fathers));
    }

    Name name(Line line, boolean female, int bornIn, String language, Set<String> taken) {
        int spelling = language.equals("uk") ? 0 : 2;
        int form = spelling + (female ? 1 : 0);
        String first = given(female, bornIn, language, taken);
        String father = line.father() == null ? null : line.father()[form];
        return of(line.surname()[form], first, father, language);
    }

    static Name of(String surname, String given, @Nullable String patronymic, String language) {
        var original = new Name.Spelling(surname, given, patronymic);
        boolean ukrainian = language.equals("uk");
        var latin = new Name.Spelling(
                DemoRegistration.latin(surname, ukrainian),
                DemoRegistration.latin(given, ukrainian),
                patronymic == null ? null : DemoRegistration.latin(patronymic, ukrainian));
        return new Name(latin, original, language);
    }

    private String given(boolean female, int bornIn, String language, Set<String> taken) {
        var fitting = given.stream()
                .filter(name -> name.female() == female && bornIn >= name.bornFrom() && bornIn <= name.bornTo())
                .map(name -> language.equals("uk") ? name.uk() : name.ru())
                .filter(name -> !taken.contains(name))
                .toList();
        String name = dice.pick(fitting);
        taken.add(name);
        return name;
    }
}
