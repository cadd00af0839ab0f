package lt.tiltas.registration.linkage.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Given names that are one name in several languages, their pet forms, and what a typing slip made of them; the table is
 * {@code linkage/given-names.txt}. A slip is found by one letter left out of both (Symmetric Delete, after Garbe 2012).
 */
public final class GivenNames {

    static final int NONE = -1;

    private static final int SHORTEST_FOR_SLIPS = 4;
    private static final GivenNames TABLE = load();

    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Set<Integer>> pets = new HashMap<>();
    private final Map<String, Integer> slips = new HashMap<>();
    private final List<String> firsts = new ArrayList<>();

    private GivenNames() {}

    /** The number of the name that one of these readings is, else {@link #NONE}. */
    static int of(List<String> readings) {
        for (String reading : readings) {
            Integer name = TABLE.names.get(Fold.loose(reading));
            if (name == null) {
                name = TABLE.names.get(Fold.loose(withoutEnding(reading)));
            }
            if (name != null) {
                return name;
            }
        }
        return NONE;
    }

    /** The name that one slip away from a reading stands, if it is the only one. */
    static int nearly(List<String> readings) {
        for (String reading : readings) {
            String loose = Fold.loose(reading);
            if (loose.length() >= SHORTEST_FOR_SLIPS) {
                int name = oneOf(loose);
                if (name != NONE) {
                    return name;
                }
            }
        }
        return NONE;
    }

    static Set<Integer> petsOf(List<String> readings) {
        for (String reading : readings) {
            Set<Integer> found = TABLE.pets.get(Fold.loose(reading));
            if (found != null) {
                return found;
            }
        }
        return Set.of();
    }

    /** The first spelling of a name: what its stored key is made of. */
    static String first(int name) {
        return TABLE.firsts.get(name);
    }

    private static int oneOf(String loose) {
        Set<Integer> found = new HashSet<>();
        for (String shorter : shortened(loose)) {
            Integer exact = TABLE.names.get(shorter);
            Integer slip = TABLE.slips.get(shorter);
            if (exact != null) {
                found.add(exact);
            }
            if (slip != null) {
                found.add(slip);
            }
        }
        Integer longer = TABLE.slips.get(loose);
        if (longer != null) {
            found.add(longer);
        }
        return found.size() == 1 ? found.iterator().next() : NONE;
    }

    /** Lithuanian gives a man's name an ending: Oleksandras, Serhijus. */
    static String withoutEnding(String sounds) {
        int length = sounds.length();
        boolean ends = length > 4 && sounds.charAt(length - 1) == 's' && "aiu".indexOf(sounds.charAt(length - 2)) >= 0;
        return ends ? sounds.substring(0, length - 2) : sounds;
    }

    private static List<String> shortened(String loose) {
        List<String> shortened = new ArrayList<>(loose.length());
        for (int at = 0; at < loose.length(); at++) {
            shortened.add(loose.substring(0, at) + loose.substring(at + 1));
        }
        return shortened;
    }

    private static GivenNames load() {
        var table = new GivenNames();
        for (String line : lines("/linkage/given-names.txt")) {
            String[] halves = line.split("\\|", 2);
            int name = table.firsts.size();
            String[] forms = halves[0].strip().split("\\s+");
            table.firsts.add(forms[0]);
            for (String form : forms) {
                Fold.of(form).forEach(reading -> table.names.putIfAbsent(Fold.loose(reading), name));
            }
            if (halves.length > 1) {
                for (String pet : halves[1].strip().split("\\s+")) {
                    Fold.of(pet)
                            .forEach(reading -> table.pets
                                    .computeIfAbsent(Fold.loose(reading), any -> new HashSet<>())
                                    .add(name));
                }
            }
        }
        table.names.forEach(table::slipsOf);
        return table;
    }

    /** A shortened form that two names share tells nothing and is marked as nobody's. */
    private void slipsOf(String form, int name) {
        if (form.length() >= SHORTEST_FOR_SLIPS) {
            shortened(form)
                    .forEach(shorter -> slips.merge(shorter, name, (one, other) -> one.equals(other) ? one : NONE));
        }
    }

    static List<String> lines(String resource) {
        try (InputStream in = GivenNames.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
