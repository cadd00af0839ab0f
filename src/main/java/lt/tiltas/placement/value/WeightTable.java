package lt.tiltas.placement.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weights with their history, newest first within each code. */
public record WeightTable(LocalDate today, List<Line> lines) {

    private static final Set<String> RULES = Set.of(
            "distance_km",
            "unplaced",
            "quota_percent",
            "quota_least",
            "expected_weekly",
            "horizon_weeks",
            "floor_percent");

    /** @param certainty V, K or U */
    public record Line(
            String code,
            LocalDate validFrom,
            int value,
            String decidedBy,
            String certainty,
            @Nullable String reason) {

        /** A number the engine reckons with, not points of a place. */
        public boolean isRule() {
            return RULES.contains(code);
        }
    }

    /** In force today. */
    public List<Line> current() {
        return lines.stream()
                .filter(line -> lines.stream()
                        .noneMatch(other -> other.code().equals(line.code())
                                && other.validFrom().isAfter(line.validFrom())
                                && !other.validFrom().isAfter(today)))
                .filter(line -> !line.validFrom().isAfter(today))
                .toList();
    }

    public List<Line> points() {
        return current().stream().filter(line -> !line.isRule()).toList();
    }

    public List<Line> rules() {
        return current().stream().filter(Line::isRule).toList();
    }

    /** What is not in force today: decided for later, or replaced. */
    public List<Line> others() {
        List<Line> current = current();
        return lines.stream().filter(line -> !current.contains(line)).toList();
    }
}
