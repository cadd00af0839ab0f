package lt.tiltas.reception.conditions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.standard.Score;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;

/**
 * The houses in figures.
 *
 * @param order stale: who waits longest first; score: the worst first
 */
public record ConditionsList(
        Paged<Line> lines, Sum sum, String order, Map<Integer, String> municipalities, boolean opens) {

    public static final List<String> ORDERS = List.of("stale", "score", "name");

    /**
     * @param percent of standards met; null when nobody has looked yet
     * @param tone late, soon or normal
     */
    public record Line(
            House house,
            @Nullable LocalDate lastOn,
            @Nullable Integer percent,
            @Nullable Integer before,
            Due due,
            Defects defects) {

        /** Points since the time before; null when there is nothing to compare. */
        public @Nullable Integer change() {
            return percent == null || before == null ? null : percent - before;
        }
    }

    public record House(SiteId id, String name, String kind, int municipality) {}

    public record Due(LocalDate on, String tone) {}

    public record Defects(int open, int late, int dangers) {}

    /** @param inTime houses of which the next inspection is not late */
    public record Sum(long houses, long inTime, int asked, int met, long defects, long late) {

        public int percent() {
            return Score.percent(met, asked);
        }

        public boolean scored() {
            return asked > 0;
        }
    }
}
