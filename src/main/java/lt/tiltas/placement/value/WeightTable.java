package lt.tiltas.placement.value;

import java.time.LocalDate;
import java.util.List;

/** Weights with their history, newest first within each code. */
public record WeightTable(LocalDate today, List<Line> lines) {

    /** @param certainty V, K or U */
    public record Line(String code, LocalDate validFrom, int value, String decidedBy, String certainty) {}

    /** In force today or, when none is, the next. */
    public List<Line> current() {
        return lines.stream()
                .filter(line -> lines.stream()
                        .noneMatch(other -> other.code().equals(line.code())
                                && other.validFrom().isAfter(line.validFrom())
                                && !other.validFrom().isAfter(today)))
                .filter(line -> !line.validFrom().isAfter(today))
                .toList();
    }

    /** What is not in force today: decided for later, or replaced. */
    public List<Line> others() {
        List<Line> current = current();
        return lines.stream().filter(line -> !current.contains(line)).toList();
    }
}
