package lt.tiltas.registration.linkage.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A place of birth as a number: the same for every name the place has had or has in another language; the table is {@code linkage/places.txt}. A place that
 * is not in it has a number of its own sounds, below zero. 0 is no place.
 */
public final class Places {

    public static final int NOWHERE = 0;

    private static final Pattern WORDS = Pattern.compile("[\\s.,()/]+");
    private static final Set<String> KINDS = Set.of(
            "oblast",
            "obl",
            "область",
            "обл",
            "region",
            "reg",
            "sritis",
            "sr",
            "kraj",
            "rajon",
            "raion",
            "район",
            "р-н",
            "город",
            "г",
            "місто",
            "м",
            "смт",
            "пгт",
            "село",
            "с",
            "city",
            "miestas",
            "обласць",
            "вобласць",
            "вобл",
            "oblastis",
            "województwo",
            "gebiet");

    private static final Places TABLE = load();

    private final Map<String, Integer> cities = new HashMap<>();
    private final Map<String, Integer> bare = new HashMap<>();
    private final Map<String, Integer> regionNames = new HashMap<>();
    private int[] regions = new int[0];
    private boolean[] whole = new boolean[0];

    private Places() {}

    public static int of(String text) {
        if (text.isBlank()) {
            return NOWHERE;
        }
        var name = new StringBuilder();
        boolean region = false;
        for (String word : WORDS.split(text.strip())) {
            if (KINDS.contains(word.toLowerCase(Locale.ROOT))) {
                region |= word.toLowerCase(Locale.ROOT).matches("o.*|обл.*|region|sritis|во.*|woj.*|gebiet");
            } else {
                name.append(word);
            }
        }
        return TABLE.find(Fold.of(name.toString()), region);
    }

    /** The region a place lies in, 0 if unknown. */
    public static int region(int place) {
        return place > 0 ? TABLE.regions[place] : 0;
    }

    /** Whether it is a region rather than a town in it. */
    public static boolean isRegion(int place) {
        return place > 0 && TABLE.whole[place];
    }

    private int find(List<String> readings, boolean region) {
        Map<String, Integer> first = region ? regionNames : cities;
        for (String reading : readings) {
            for (String form : new String[] {reading, GivenNames.withoutEnding(reading)}) {
                Integer place = first.get(Fold.loose(form));
                if (place != null) {
                    return place;
                }
            }
        }
        for (String reading : readings) {
            for (String form : new String[] {reading, GivenNames.withoutEnding(reading)}) {
                String skeleton = Fold.skeleton(form);
                Integer place = region ? regionNames.get("=" + skeleton) : bare.get(skeleton);
                if (place != null && place > 0) {
                    return place;
                }
            }
        }
        return readings.isEmpty() ? NOWHERE : (int) Hash.of(Fold.skeleton(readings.getFirst())) | Integer.MIN_VALUE;
    }

    private static Places load() {
        var table = new Places();
        var lines = GivenNames.lines("/linkage/places.txt");
        table.regions = new int[lines.size() + 1];
        table.whole = new boolean[lines.size() + 1];
        for (int at = 0; at < lines.size(); at++) {
            table.add(at + 1, lines.get(at));
        }
        return table;
    }

    private void add(int place, String line) {
        String[] parts = line.split(" ", 2);
        boolean region = parts[0].startsWith("*");
        String number = parts[0].replace("*", "");
        regions[place] = number.equals("-") ? 0 : Integer.parseInt(number);
        whole[place] = region;
        for (String name : parts[1].split(",")) {
            for (String reading : Fold.of(name.strip())) {
                String skeleton = Fold.skeleton(reading);
                if (region) {
                    regionNames.putIfAbsent(Fold.loose(reading), place);
                    regionNames.putIfAbsent("=" + skeleton, place);
                } else {
                    cities.putIfAbsent(Fold.loose(reading), place);
                    bare.merge(skeleton, place, (one, other) -> one.equals(other) ? one : -1);
                }
            }
        }
    }
}
