package lt.tiltas.registration.linkage.name;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A patronymic is the father's given name with an ending: Serhiiovych, Sergeevna, Ilich, Kuzminichna, Hasan-ogly. */
final class Patronymics {

    private static final Pattern ENDED =
            Pattern.compile("(.{1,}?)(?:[oeia]?v[ie]?[cCS][a-z]?|[oeia]+v[ie]?na|ovn|[ie]?niCna|iCna|i[cC])");

    /** What may follow the stem in the father's own name: Dmytr-o, Serh-ii, Kuzm-a, Aleks-ei, Vasyl. */
    private static final List<String> OWN_ENDINGS = List.of("", "i", "o", "a", "ei", "ai", "e");

    private Patronymics() {}

    static boolean is(List<String> readings) {
        return readings.stream()
                .anyMatch(reading -> reading.length() > 5
                        && (reading.endsWith("viC")
                                || reading.endsWith("vic")
                                || reading.endsWith("vna")
                                || reading.endsWith("iCna")));
    }

    /** The father's name, else {@link GivenNames#NONE}. */
    static int father(List<String> readings) {
        for (String reading : readings) {
            Matcher ended = ENDED.matcher(reading);
            if (ended.matches()) {
                String stem = ended.group(1);
                for (String ending : OWN_ENDINGS) {
                    int name = GivenNames.of(List.of(join(stem, ending)));
                    if (name != GivenNames.NONE) {
                        return name;
                    }
                }
                int name = stem.endsWith("l")
                        ? GivenNames.of(List.of(stem.substring(0, stem.length() - 1)))
                        : GivenNames.NONE;
                return name != GivenNames.NONE ? name : GivenNames.nearly(List.of(stem, stem + "i", stem + "o"));
            }
        }
        return GivenNames.NONE;
    }

    /** The stem that stays when no father is known by name. */
    static String stem(String reading) {
        Matcher ended = ENDED.matcher(reading);
        return ended.matches() ? ended.group(1) : reading;
    }

    private static String join(String stem, String ending) {
        boolean doubled = !ending.isEmpty() && stem.endsWith(ending.substring(0, 1));
        return doubled ? stem + ending.substring(1) : stem + ending;
    }
}
