package lt.tiltas.preparedness.activation.request;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.preparedness.activation.request.Requests.Town;

/** So many places over municipalities by the people who live there, whole and summing up: what is left goes to the largest remainders. */
final class Shares {

    private Shares() {}

    /** @return by the municipality's code; those that would be asked for nothing are left out */
    static Map<Integer, Integer> of(int places, List<Town> towns) {
        long people = towns.stream().mapToLong(Town::people).sum();
        Map<Integer, Integer> shares = new LinkedHashMap<>();
        if (people == 0) {
            return shares;
        }
        int given = 0;
        for (Town town : towns) {
            int whole = (int) ((long) places * town.people() / people);
            shares.put(town.code(), whole);
            given += whole;
        }
        towns.stream()
                .sorted(Comparator.comparingLong((Town town) -> -((long) places * town.people() % people))
                        .thenComparingInt(Town::code))
                .limit(places - given)
                .forEach(town -> shares.merge(town.code(), 1, Integer::sum));
        shares.values().removeIf(share -> share == 0);
        return shares;
    }
}
