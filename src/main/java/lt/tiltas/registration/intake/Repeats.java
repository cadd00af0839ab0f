package lt.tiltas.registration.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lt.tiltas.registration.linkage.Known;
import lt.tiltas.registration.linkage.Likeness;
import lt.tiltas.registration.linkage.Likeness.Verdict;
import lt.tiltas.registration.linkage.NameKey;

/** Which people of one list are likely the same. Only those that share a key are put side by side: a list of 20,000 has 200 million pairs. */
final class Repeats {

    /** A key that so many share says nothing. */
    private static final int MOST_ALIKE = 100;

    private Repeats() {}

    /** By place in the list; those without any are left out. */
    static Map<Integer, Set<Integer>> in(List<Known> people) {
        Map<String, List<Integer>> alike = new HashMap<>();
        for (int at = 0; at < people.size(); at++) {
            for (String key : keys(people.get(at))) {
                alike.computeIfAbsent(key, any -> new ArrayList<>()).add(at);
            }
        }
        Map<Integer, Set<Integer>> repeats = new HashMap<>();
        for (List<Integer> places : alike.values()) {
            if (places.size() <= MOST_ALIKE) {
                compare(people, places, repeats);
            }
        }
        return repeats;
    }

    private static void compare(List<Known> people, List<Integer> places, Map<Integer, Set<Integer>> repeats) {
        for (int one : places) {
            for (int other : places) {
                if (one < other
                        && Likeness.of(people.get(one), people.get(other)).verdict() != Verdict.NONE) {
                    repeats.computeIfAbsent(one, any -> new TreeSet<>()).add(other);
                    repeats.computeIfAbsent(other, any -> new TreeSet<>()).add(one);
                }
            }
        }
    }

    private static Set<String> keys(Known person) {
        Set<String> keys = new HashSet<>();
        keys.add("name " + person.surnameKey() + " " + person.givenKey());
        keys.add("name " + NameKey.surname(person.given()) + " " + NameKey.given(person.surname()));
        if (person.birthOn() != null) {
            keys.add("birth " + person.birthOn() + " " + person.givenKey());
        }
        if (!person.documentKey().isEmpty()) {
            keys.add("document " + person.documentKey());
        }
        return keys;
    }
}
