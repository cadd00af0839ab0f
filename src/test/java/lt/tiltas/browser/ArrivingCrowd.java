package lt.tiltas.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.Person;

/** A list as the desk sends it, with as many people as came on the busiest day: 2,219 on 17 March 2022. Invented, by a seed. */
final class ArrivingCrowd {

    static final int PEAK = 2_219;

    private static final String HEADINGS = "Namų ūkis;Pavardė;Vardas;Lytis;Gimimo data;Pilietybė;Dokumento rūšis;"
            + "Dokumento Nr.;Telefonas;Kalbos;Poreikiai;Augintiniai;Atvyko";
    private static final Map<String, String> PAPERS = Map.of(
            "passport", "užsienio pasas",
            "internal_passport", "vidaus pasas",
            "id_card", "asmens tapatybės kortelė");
    private static final Map<String, String> NEEDS =
            Map.of("mobility", "judėjimo negalia", "chronic_illness", "lėtinė liga", "pregnancy", "nėščia");
    private static final Map<String, String> PETS = Map.of("dog", "šuo", "cat", "katė");

    private ArrivingCrowd() {}

    /** Exactly this many people, in whole families but for the last. */
    static String csv(int people, LocalDate arrivedOn) {
        List<String> lines = new ArrayList<>(List.of(HEADINGS));
        for (Household household : DemoCountry.make(2022, arrivedOn).households()) {
            household.members().stream()
                    .limit(people + 1L - lines.size())
                    .map(person -> line(household, person, arrivedOn))
                    .forEach(lines::add);
        }
        if (lines.size() != people + 1) {
            throw new IllegalStateException("only " + (lines.size() - 1) + " people");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Household household, Person person, LocalDate arrivedOn) {
        return Stream.of(
                        "NU-" + household.number(),
                        person.name().latin().surname(),
                        person.name().latin().given(),
                        person.isFemale() ? "M" : "V",
                        person.birth().on().toString(),
                        person.papers().citizenship().equals("XXA")
                                ? ""
                                : person.papers().citizenship(),
                        PAPERS.getOrDefault(person.papers().kind(), ""),
                        PAPERS.containsKey(person.papers().kind())
                                ? person.papers().number()
                                : "",
                        person.contact().phone() == null ? "" : person.contact().phone(),
                        quoted(String.join(";", person.contact().languages())),
                        quoted(words(person.needs(), NEEDS)),
                        quoted(words(household.wishes().pets(), PETS)),
                        arrivedOn.toString())
                .collect(Collectors.joining(";"));
    }

    private static String words(List<String> codes, Map<String, String> words) {
        return codes.stream().filter(words::containsKey).map(words::get).collect(Collectors.joining(";"));
    }

    private static String quoted(String cell) {
        return cell.contains(";") ? '"' + cell + '"' : cell;
    }
}
