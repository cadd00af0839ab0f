package lt.tiltas.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.Person;
import lt.tiltas.programme.DemoAgreements;
import lt.tiltas.programme.DemoAgreements.Reached;
import lt.tiltas.programme.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far people have come with their talks and plans: most have signed, some are at every stage before. */
@Component
@Order(6)
@Profile("demo")
class LoadAgreements implements ProgrammePart {

    private static final List<String> STAGES = List.of(
            "active",
            "shared",
            "active",
            "talked",
            "active",
            "declined",
            "agreed",
            "active",
            "draft",
            "corrected",
            "active",
            "confirmed",
            "active",
            "started",
            "approved");
    private static final List<Words> UKRAINIAN = List.of(
            new Words("Печу хліб і вмію навчити інших", "uk", "Kepu duoną ir moku išmokyti kitus"),
            new Words("Двадцять років вела бухгалтерію", "uk", "Dvidešimt metų tvarkiau buhalteriją"),
            new Words("Швидко вчу мови", "uk", "Greitai išmokstu kalbų"),
            new Words("Лагоджу все, що в домі", "uk", "Sutaisau viską, kas namuose"));
    private static final List<Words> RUSSIAN = List.of(
            new Words("Хорошо лажу с детьми", "ru", "Gerai sutariu su vaikais"),
            new Words("Умею водить грузовик", "ru", "Moku vairuoti sunkvežimį"));

    private final DemoAgreements agreements;

    LoadAgreements(DemoAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public void load(DemoCountry country, DemoIds ids) {
        List<Reached> reached = new ArrayList<>();
        Set<Integer> accounts = country.officers().stream()
                .flatMap(officer -> Stream.ofNullable(officer.person()))
                .collect(Collectors.toSet());
        for (Household household : country.households()) {
            if (household.programme() != null && household.programme().closedOn() == null) {
                reached.add(reached(household, stage(household, accounts, reached.size()), reached.size(), ids));
            }
        }
        agreements.write(reached, accounts.stream().map(ids::person).toList(), country.today());
    }

    /** Whoever has an account of the own has a plan in force. */
    private static String stage(Household household, Set<Integer> accounts, int turn) {
        return accounts.contains(household.applicant().number()) ? "active" : STAGES.get(turn % STAGES.size());
    }

    private static Reached reached(Household household, String stage, int turn, DemoIds ids) {
        Person who = household.applicant();
        List<Words> strengths = who.contact().languages().getFirst().equals("ru") ? RUSSIAN : UKRAINIAN;
        var latin = who.name().latin();
        return new Reached(
                ids.household(household.number()),
                ids.person(who.number()),
                latin.given() + " " + latin.surname(),
                strengths.get(turn % strengths.size()),
                stage);
    }
}
