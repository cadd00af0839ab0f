package lt.tiltas.reception.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import lt.tiltas.reception.SitePlaces;
import lt.tiltas.reception.strip.Night;
import lt.tiltas.reception.strip.Populations.Population;
import lt.tiltas.reception.strip.Sparkline;
import org.jspecify.annotations.Nullable;

/**
 * All sites tonight.
 *
 * @param standby those that wait for a bad day
 * @param municipalities short names by code
 * @param contractSoon until this day the end of a contract is near
 */
public record Board(
        List<Row> rows,
        List<Waiting> standby,
        Filter filter,
        Map<Integer, String> municipalities,
        LocalDate on,
        LocalDate contractSoon) {

    static final int FAMILY = 4;
    static final int FORECAST_NIGHTS = 14;
    static final int WEEK = 7;

    public static final List<String> KINDS = List.of("agency_centre", "municipal", "hotel", "ngo", "private_host");

    /** @param kind null means all, as in {@code municipality} */
    public record Filter(
            @Nullable Integer municipality, @Nullable String kind) {

        boolean passes(int code, String ofKind) {
            return (municipality == null || municipality == code)
                    && (kind == null || kind.isEmpty() || kind.equals(ofKind));
        }
    }

    /** A site on standby and the beds it would have. */
    public record Waiting(Site site, int beds) {}

    /**
     * @param families how many families of four would fit
     * @param nights the next fourteen
     */
    public record Row(
            Site site, SitePlaces places, Capacity capacity, Population people, int families, List<Night> nights) {

        public boolean full() {
            return places.freeBeds() == 0;
        }

        public boolean over() {
            return capacity.over() > 0;
        }

        public Sparkline sparkline() {
            return Sparkline.of(nights);
        }

        /** People who leave in the week after tonight, as far as it is known. */
        int leaving() {
            return nights.stream().skip(1).limit(WEEK).mapToInt(Night::leaving).sum();
        }
    }

    /** Municipalities to choose from. */
    public List<Map.Entry<String, String>> options() {
        return municipalities.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey().toString(), entry.getValue()))
                .collect(Collectors.toList());
    }

    private int sum(ToIntFunction<Row> of) {
        return rows.stream().mapToInt(of).sum();
    }

    public Capacity capacity() {
        boolean byHand = rows.stream().anyMatch(row -> row.capacity().differs());
        return new Capacity(
                sum(row -> row.capacity().maximum()),
                sum(row -> row.capacity().beds()),
                sum(row -> row.capacity().staging()),
                sum(row -> row.capacity().blocked()),
                sum(row -> row.capacity().occupied()),
                sum(row -> row.capacity().held()),
                sum(row -> row.capacity().reserved()),
                sum(row -> row.capacity().byRule()),
                byHand ? sum(row -> row.capacity().allocable()) : null);
    }

    public int free() {
        return sum(row -> row.places().freeBeds());
    }

    public int people() {
        return sum(row -> row.people().people());
    }

    public int staging() {
        return sum(row -> row.people().staging());
    }

    public int families() {
        return sum(row -> row.people().families());
    }

    public int children() {
        return sum(row -> row.people().children());
    }

    public int came() {
        return sum(row -> row.people().came());
    }

    public int went() {
        return sum(row -> row.people().went());
    }

    /** Who has a bed and does not sleep in it yet. */
    public int coming() {
        return sum(row -> row.capacity().held() + row.capacity().reserved());
    }

    public int leaving() {
        return sum(Row::leaving);
    }

    /** What would be left when all who are coming are there and those who leave this week are gone. */
    public int afterPlanned() {
        return capacity().allocable() - people() - coming() + leaving();
    }

    public List<Row> overfull() {
        return rows.stream().filter(Row::over).toList();
    }
}
