package lt.tiltas.registration.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sixty municipalities of Lithuania by their Registrų centras codes, and the many ways their names are written. */
public final class Municipalities {

    /** @param kind miesto, rajono or savivaldybė */
    public record Municipality(String code, String name, String kind) {}

    private static final Set<String> MUNICIPALITY = folded(
            "sav", "savivaldybe", "savivaldybes", "savivaldybeje", "municipality", "самоврядування", "муніципалітет");
    private static final Set<String> CITY = folded(
            "m", "mst", "miesto", "miestas", "mieste", "city", "town", "місто", "міста", "міське", "м", "город", "г");
    private static final Set<String> DISTRICT =
            folded("r", "raj", "rajono", "rajonas", "rajone", "district", "район", "району", "районне", "р");

    private static final Map<String, Municipality> BY_CODE = new LinkedHashMap<>();
    private static final Map<String, List<Municipality>> BY_PLACE = new HashMap<>();

    static {
        load();
    }

    private Municipalities() {}

    /** All sixty, in the order of their codes. */
    public static List<Municipality> all() {
        return List.copyOf(BY_CODE.values());
    }

    public static @Nullable Municipality byCode(String code) {
        return BY_CODE.get(code);
    }

    /** A name in full or short, in Lithuanian, Ukrainian or Russian, or a code. A bare "Kaunas" is the city. Null for none. */
    public static @Nullable Municipality understand(String text) {
        if (BY_CODE.containsKey(text.strip())) {
            return BY_CODE.get(text.strip());
        }
        var place = new ArrayList<String>();
        String kind = null;
        for (var word : fold(text).split(" ")) {
            if (CITY.contains(word)) {
                kind = "miesto";
            } else if (DISTRICT.contains(word)) {
                kind = "rajono";
            } else if (!MUNICIPALITY.contains(word)) {
                place.add(word);
            }
        }
        return choose(BY_PLACE.getOrDefault(String.join(" ", place), List.of()), kind);
    }

    static boolean isOfficial(String text, Municipality municipality) {
        return fold(text).equals(fold(municipality.name()));
    }

    private static @Nullable Municipality choose(List<Municipality> here, @Nullable String kind) {
        if (here.size() == 1) {
            return here.getFirst();
        }
        var wanted = kind == null ? "miesto" : kind;
        return here.stream()
                .filter(one -> one.kind().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static String fold(String text) {
        return Words.fold(text.replaceAll("(?iu)р-н", "район"));
    }

    private static Set<String> folded(String... words) {
        return Stream.of(words).map(Words::fold).collect(Collectors.toSet());
    }

    private static void load() {
        for (var line : Words.lines("municipalities.csv").stream().skip(1).toList()) {
            var cells = line.split(",");
            var one = new Municipality(cells[0], cells[1], cells[2]);
            BY_CODE.put(one.code(), one);
            name(one, one.name().replaceAll(" (miesto |rajono )?savivaldybė$", ""));
        }
        for (var line : Words.lines("municipality-places.csv").stream().skip(1).toList()) {
            var cells = line.split(",");
            for (int at = 1; at < cells.length; at++) {
                name(BY_CODE.get(cells[0]), cells[at]);
            }
        }
    }

    private static void name(Municipality one, String place) {
        var here = BY_PLACE.computeIfAbsent(fold(place), fold -> new ArrayList<>());
        if (!here.contains(one)) {
            here.add(one);
        }
    }
}
