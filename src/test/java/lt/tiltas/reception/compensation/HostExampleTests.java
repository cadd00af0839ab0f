package lt.tiltas.reception.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import lt.tiltas.reception.compensation.MonthAmount.Claimed;
import lt.tiltas.reception.compensation.MonthAmount.Guest;
import lt.tiltas.reception.compensation.SchemeTerms.Term;
import org.junit.jupiter.api.Test;

/** Example 12 of the worked examples: three people from May to December 2022, under the three caps the scheme has had. */
class HostExampleTests {

    private static final LocalDate BEGIN = LocalDate.of(2022, 4, 5);
    private static final LocalDate END = LocalDate.of(2023, 12, 31);
    private static final LocalDate FROM = LocalDate.of(2022, 5, 1);
    private static final LocalDate UNTIL = LocalDate.of(2022, 12, 31);
    private static final int NO_CAP = 600;

    @Test
    void example_12_a_host_of_three_under_each_cap() {
        assertThat(month(3, 3, YearMonth.of(2022, 5))).isZero();
        assertThat(month(3, 3, YearMonth.of(2022, 6))).isEqualTo(25000);
        assertThat(year(3)).isEqualTo(75000);
        assertThat(year(6)).isEqualTo(150000);
        assertThat(year(NO_CAP)).isEqualTo(7 * 25000);
    }

    @Test
    void example_12_one_person_and_seven() {
        assertThat(month(1, NO_CAP, YearMonth.of(2022, 6))).isEqualTo(15000);
        assertThat(month(7, NO_CAP, YearMonth.of(2022, 6))).isEqualTo(45000);
    }

    private static int year(int cap) {
        int sum = 0;
        for (YearMonth month = YearMonth.from(FROM);
                !month.isAfter(YearMonth.from(UNTIL).plusMonths(3));
                month = month.plusMonths(1)) {
            sum += month(3, cap, month);
        }
        return sum;
    }

    private static int month(int people, int cap, YearMonth month) {
        SchemeTerms terms = new SchemeTerms(List.of(
                new Term("first_person", BEGIN, END, 15000),
                new Term("next_person", BEGIN, END, 5000),
                new Term("free_months", BEGIN, END, 1),
                new Term("most_months", BEGIN, END, cap),
                new Term("part_month", BEGIN, END, 1),
                new Term("rounding", BEGIN, END, 0)));
        List<Guest> guests = Collections.nCopies(people, new Guest(FROM, null));
        return MonthAmount.of(terms, new Claimed(FROM, UNTIL, guests, false), month)
                .cents();
    }
}
