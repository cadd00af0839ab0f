package lt.tiltas.reception.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import lt.tiltas.reception.SitePlaces;
import org.jspecify.annotations.Nullable;

/**
 * All sites tonight.
 *
 * @param municipalities short names by code
 */
public record Board(List<Row> rows, Filter filter, Map<Integer, String> municipalities, LocalDate on) {

    static final int FAMILY = 4;

    public static final List<String> KINDS = List.of("agency_centre", "municipal", "hotel", "ngo", "private_host");

    /** @param kind null means all, as in {@code municipality} */
    public record Filter(
            @Nullable Integer municipality, @Nullable String kind) {

        boolean passes(SitePlaces site) {
            return (municipality == null || municipality == site.municipality())
                    && (kind == null || kind.isEmpty() || kind.equals(site.kind()));
        }
    }

    /** Beds of one site, each counted once; {@code occupied} are slept in. */
    public record Count(UUID siteId, int beds, int blocked, int occupied, int held) {}

    /** @param families how many families of four would fit */
    public record Row(SitePlaces site, Count count, int families) {

        public boolean full() {
            return site.freeBeds() == 0;
        }

        /** Whole percents of the beds that are not blocked. */
        public int percent() {
            int usable = count.beds() - count.blocked();
            return usable == 0 ? 0 : Math.round(100f * count.occupied() / usable);
        }
    }

    /** Municipalities to choose from. */
    public List<Map.Entry<String, String>> options() {
        return municipalities.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey().toString(), entry.getValue()))
                .toList();
    }

    private int sum(ToIntFunction<Row> of) {
        return rows.stream().mapToInt(of).sum();
    }

    public int beds() {
        return sum(row -> row.count().beds());
    }

    public int occupied() {
        return sum(row -> row.count().occupied());
    }

    public int held() {
        return sum(row -> row.count().held());
    }

    public int blocked() {
        return sum(row -> row.count().blocked());
    }

    public int free() {
        return sum(row -> row.site().freeBeds());
    }

    public int families() {
        return sum(Row::families);
    }

    public int stepFree() {
        return sum(row -> row.site().stepFreeBeds());
    }
}
