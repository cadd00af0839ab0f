package lt.tiltas.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.programme.DemoStepWords;
import lt.tiltas.programme.DemoStepWords.Offered;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Steps the office has thought of and put into the family's language: by an interpreter, by a machine, by a machine and then read; some were reworded since. */
@Component
@Order(10)
@Profile("demo")
class LoadStepWords implements ProgrammePart {

    private static final int EVERY = 9;

    private record Idea(String lt, String uk, String ru) {}

    private static final List<Idea> IDEAS = List.of(
            new Idea(
                    "Užsiregistruoti į lietuvių kalbos pokalbių klubą bibliotekoje",
                    "Записатися до розмовного клубу литовської мови в бібліотеці",
                    "Записаться в разговорный клуб литовского языка в библиотеке"),
            new Idea(
                    "Kartu paskambinti šeimos gydytojui ir susitarti dėl vizito",
                    "Разом зателефонувати сімейному лікарю й домовитися про візит",
                    "Вместе позвонить семейному врачу и договориться о визите"),
            new Idea(
                    "Pasiteirauti mokykloje dėl pailgintos dienos grupės",
                    "Запитати в школі про групу подовженого дня",
                    "Спросить в школе о группе продлённого дня"),
            new Idea(
                    "Atsinešti diplomą, kad patikrintume, kurių dokumentų dar trūksta",
                    "Принести диплом, щоб ми перевірили, яких документів ще бракує",
                    "Принести диплом, чтобы мы проверили, каких документов ещё не хватает"));
    private static final List<String> ORIGINS = List.of("human", "machine", "checked");

    private final DemoStepWords steps;

    LoadStepWords(DemoStepWords steps) {
        this.steps = steps;
    }

    @Override
    public void load(DemoCountry country, DemoIds ids) {
        List<Integer> owners = country.officers().stream()
                .flatMap(officer -> Optional.ofNullable(officer.person()).stream())
                .toList();
        List<Offered> offered = new ArrayList<>();
        for (Household household : country.households()) {
            boolean own = owners.contains(household.applicant().number());
            if (household.programme() != null
                    && household.programme().closedOn() == null
                    && (own || household.number() % EVERY == 0)) {
                offered.add(offered(household, offered.size(), ids));
            }
        }
        steps.write(offered, country.today());
    }

    private static Offered offered(Household household, int turn, DemoIds ids) {
        Idea idea = IDEAS.get(turn % IDEAS.size());
        boolean russian = household.applicant().contact().languages().getFirst().equals("ru");
        return new Offered(
                ids.of("offered-step", household.number()),
                ids.household(household.number()),
                turn % 5 == 2 ? idea.lt + " iki mėnesio pabaigos" : idea.lt,
                russian ? "ru" : "uk",
                russian ? idea.ru : idea.uk,
                idea.lt,
                ORIGINS.get(turn % ORIGINS.size()));
    }
}
