package lt.tiltas.placement.choice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lt.tiltas.placement.run.PriceRun;
import org.jspecify.annotations.Nullable;

/** Offers of a year by what was chosen. Of fewer than ten nothing is told. */
public record Choices(LocalDate since, List<Counted> counted) {

    /**
     * Offers that are alike.
     *
     * @param chosen first, of_three or other
     * @param reason of the other choice
     * @param outcome accepted, declined_household, declined_municipality or open
     * @param size one, small, middle or large, or unknown
     */
    record Counted(String chosen, @Nullable String reason, String outcome, String size, int offers) {}

    /**
     * One line of a table.
     *
     * @param code what it is about
     * @param first how many of its offers were the first that was proposed
     * @param answered by the household or the municipality
     */
    public record Line(String code, int offers, int first, int answered, int accepted) {

        public boolean isFew() {
            return offers < PriceRun.FEWEST;
        }

        public boolean isUnanswered() {
            return answered < PriceRun.FEWEST;
        }

        public long firstShare() {
            return Math.round(100.0 * first / offers);
        }

        public long acceptedShare() {
            return Math.round(100.0 * accepted / answered);
        }
    }

    public Line all() {
        return line("all", one -> true);
    }

    /** First, another of the three, another altogether. */
    public List<Line> byChoice() {
        return List.of("first", "of_three", "other").stream()
                .map(code -> line(code, one -> one.chosen().equals(code)))
                .toList();
    }

    public List<Line> byReason() {
        return counted.stream()
                .map(Counted::reason)
                .filter(reason -> reason != null)
                .distinct()
                .map(code -> line(code, one -> code.equals(one.reason())))
                .sorted(Comparator.comparingInt(Line::offers).reversed().thenComparing(Line::code))
                .toList();
    }

    public List<Line> bySize() {
        return List.of("one", "small", "middle", "large").stream()
                .map(code -> line(code, one -> one.size().equals(code)))
                .filter(line -> line.offers() > 0)
                .toList();
    }

    private Line line(String code, Predicate<Counted> of) {
        List<Counted> these = counted.stream().filter(of).collect(Collectors.toList());
        return new Line(
                code,
                sum(these, one -> true),
                sum(these, one -> one.chosen().equals("first")),
                sum(these, one -> !one.outcome().equals("open")),
                sum(these, one -> one.outcome().equals("accepted")));
    }

    private static int sum(List<Counted> all, Predicate<Counted> of) {
        return all.stream().filter(of).mapToInt(Counted::offers).sum();
    }
}
