package lt.tiltas.reception.compensation;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a scheme pays, by day: dated values, none of which stands in the program. */
public record SchemeTerms(List<Term> terms) {

    /**
     * @param term first_person and next_person in cents a month; free_months and most_months; part_month: 1 by calendar days, 2 whole months
     *     only; rounding: 0 down to the cent, 1 to the nearest; claim_after_end in days
     * @param until the last day, null while nobody knows it
     */
    public record Term(
            String term, LocalDate from, @Nullable LocalDate until, int value) {

        boolean holds(LocalDate on) {
            return !on.isBefore(from) && (until == null || !on.isAfter(until));
        }
    }

    static final int BY_DAYS = 1;
    static final int TO_THE_NEAREST = 1;

    /** Empty when the scheme says nothing for that day: then it pays nothing. */
    OptionalInt on(String term, LocalDate day) {
        return terms.stream()
                .filter(one -> one.term().equals(term) && one.holds(day))
                .mapToInt(Term::value)
                .findFirst();
    }

    boolean paysOn(LocalDate day) {
        return List.of("first_person", "next_person", "free_months", "most_months").stream()
                .allMatch(term -> on(term, day).isPresent());
    }

    int value(String term, LocalDate day) {
        return on(term, day).orElseThrow(() -> new IllegalArgumentException(term + " on " + day));
    }
}
