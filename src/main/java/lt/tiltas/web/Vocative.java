package lt.tiltas.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A name as one calls to its bearer: Rasa Kazlauskienė hears "Rasa Kazlauskiene", Оксана hears "Оксано". What the endings
 * below do not cover stays as it is; so do the languages that greet in the nominative.
 */
public final class Vocative {

    private record Ending(String called, String calling) {}

    private static final List<Ending> LITHUANIAN = endings("ius iau, jas jau, as ai, is i, ys y, us au, ė e");

    /** The first that fits counts. Федір and Яків change their root, so they are left alone. */
    private static final List<Ending> UKRAINIAN = endings(
            "ія іє, оя оє, йя йє, ’я ’є, 'я 'є, лля лле, я ю, а о, й ю, ль лю, нь ню,"
                    + " ло ле, ро ре, ко ку, ір ір, ів ів, б бе, в ве, д де, з зе, л ле, м ме, н не, п пе, р ре, с се, т те");

    private Vocative() {}

    /** In Lithuanian a name of several words, in Ukrainian a given name in Cyrillic. */
    public static String of(String name, Language language) {
        List<Ending> endings = switch (language.code()) {
            case "lt" -> LITHUANIAN;
            case "uk" -> UKRAINIAN;
            default -> List.of();
        };
        return Arrays.stream(name.split(" ")).map(word -> call(word, endings)).collect(Collectors.joining(" "));
    }

    private static String call(String word, List<Ending> endings) {
        return endings.stream()
                .filter(ending -> word.endsWith(ending.called))
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.called.length()) + ending.calling)
                .orElse(word);
    }

    private static List<Ending> endings(String pairs) {
        return Arrays.stream(pairs.split(", ?"))
                .map(pair -> pair.split(" "))
                .map(pair -> new Ending(pair[0], pair[1]))
                .toList();
    }
}
