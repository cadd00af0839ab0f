package lt.tiltas.placement.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Households that moved to a municipality week by week, beside what its share of the country's residents would have been of all of them. */
public record Balance(List<Week> weeks) {

    public record Week(LocalDate monday, long households, double fair) {}

    /** @param placed by municipality and Monday; @param share of the country's residents, 0 to 1 */
    static Balance of(
            int municipality, double share, LocalDate first, int weeks, Map<Integer, Map<LocalDate, Long>> placed) {
        List<Week> all = new ArrayList<>();
        for (int n = 0; n < weeks; n++) {
            LocalDate monday = first.plusWeeks(n);
            long country = placed.values().stream()
                    .mapToLong(byWeek -> byWeek.getOrDefault(monday, 0L))
                    .sum();
            long here = placed.getOrDefault(municipality, Map.of()).getOrDefault(monday, 0L);
            all.add(new Week(monday, here, share * country));
        }
        return new Balance(all);
    }

    public long households() {
        return weeks.stream().mapToLong(Week::households).sum();
    }

    public double fair() {
        return weeks.stream().mapToDouble(Week::fair).sum();
    }
}
