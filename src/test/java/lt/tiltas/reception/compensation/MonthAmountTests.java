package lt.tiltas.reception.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lt.tiltas.reception.compensation.MonthAmount.Claimed;
import lt.tiltas.reception.compensation.MonthAmount.Guest;
import lt.tiltas.reception.compensation.SchemeTerms.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked by hand from the scheme of 2022: EUR 150 and EUR 50, the first month free, 3 and later 6 paid months, by days, down to the cent. */
class MonthAmountTests {

    private static final LocalDate BEGIN = LocalDate.of(2022, 4, 5);
    private static final LocalDate END = LocalDate.of(2023, 12, 31);

    private static SchemeTerms terms(int partMonth, int rounding, int most) {
        return new SchemeTerms(List.of(
                new Term("first_person", BEGIN, END, 15000),
                new Term("next_person", BEGIN, END, 5000),
                new Term("free_months", BEGIN, END, 1),
                new Term("most_months", BEGIN, LocalDate.of(2022, 6, 30), 3),
                new Term("most_months", LocalDate.of(2022, 7, 1), END, most),
                new Term("part_month", BEGIN, END, partMonth),
                new Term("rounding", BEGIN, END, rounding)));
    }

    /** Each guest is "from/until", the second day being the first without; without a day the contract's. */
    private static Claimed claimed(String from, String until, String guests, boolean shares) {
        LocalDate begins = LocalDate.parse(from);
        List<Guest> all = new ArrayList<>();
        for (String guest : guests.split(" ")) {
            String[] days = guest.split("/", -1);
            all.add(new Guest(
                    days[0].isEmpty() ? begins : LocalDate.parse(days[0]),
                    days[1].isEmpty() ? null : LocalDate.parse(days[1])));
        }
        return new Claimed(begins, LocalDate.parse(until), all, shares);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the first month is free,                     2022-05-01, 2023-04-30, /,          2022-05, 0",
        "one person a whole month,                    2022-05-01, 2023-04-30, /,          2022-06, 15000",
        "three people a whole month,                  2022-05-01, 2023-04-30, / / /,      2022-06, 25000",
        "the sixth paid month,                        2022-05-01, 2023-04-30, /,          2022-11, 15000",
        "after the sixth paid month,                  2022-05-01, 2023-04-30, /,          2022-12, 0",
        "19 of 30 days after the free month,          2022-05-12, 2023-04-30, /,          2022-06, 9500",
        "19 of 30 days for two rounded down,          2022-05-12, 2023-04-30, / /,        2022-06, 12666",
        "20 of 31 days until the contract ends,       2022-05-12, 2022-07-20, /,          2022-07, 9677",
        "nothing after the contract,                  2022-05-12, 2022-07-20, /,          2022-08, 0",
        "one more from the middle,                    2022-05-01, 2023-04-30, / 2022-06-16/, 2022-06, 17500",
        "one leaves after ten days,                   2022-05-01, 2023-04-30, / /2022-06-11, 2022-06, 16666",
        "everybody leaves after twenty days,          2022-05-01, 2023-04-30, /2022-06-21,   2022-06, 10000",
        "nobody lived there,                          2022-05-01, 2023-04-30, 2022-08-01/,   2022-06, 0",
        "not before the scheme: 26 of 30 days,        2022-03-01, 2023-02-28, /,          2022-04, 13000",
        "three months by the first rule,              2022-03-01, 2023-02-28, /,          2022-06, 15000",
        "six months by the later rule,                2022-03-01, 2023-02-28, /,          2022-09, 15000",
        "and no seventh,                              2022-03-01, 2023-02-28, /,          2022-10, 0",
        "four days of the sixth month,                2022-04-05, 2023-04-04, /,          2022-11, 2000",
        "16 of 31 days of October,                    2023-09-16, 2024-06-30, /,          2023-10, 7741",
        "the scheme's last month,                     2023-09-16, 2024-06-30, /,          2023-12, 15000",
        "nothing after the scheme,                    2023-09-16, 2024-06-30, /,          2024-01, 0",
        "February whole,                              2022-12-15, 2023-11-30, /,          2023-02, 15000",
        "a month begun on the 31st: one day of 28,    2023-01-31, 2023-12-31, /,          2023-02, 535"
    })
    void a_month_comes_to(String why, String from, String until, String guests, String month, int cents) {
        assertThat(MonthAmount.of(terms(1, 0, 6), claimed(from, until, guests, false), YearMonth.parse(month)))
                .as(why)
                .extracting(MonthAmount::cents)
                .isEqualTo(cents);
    }

    @Test
    void what_the_order_does_not_say_is_data() {
        Claimed two = claimed("2022-05-12", "2023-04-30", "/ /", false);
        YearMonth june = YearMonth.of(2022, 6);

        assertThat(MonthAmount.of(terms(1, 1, 6), two, june).cents()).isEqualTo(12667);
        assertThat(MonthAmount.of(terms(2, 0, 6), two, june).cents()).isZero();
        assertThat(MonthAmount.of(terms(2, 0, 6), two, YearMonth.of(2022, 7)).cents())
                .isEqualTo(20000);
        assertThat(MonthAmount.of(terms(1, 0, 3), two, YearMonth.of(2022, 9)).cents())
                .isEqualTo(11 * 20000 / 30);
        assertThat(MonthAmount.of(terms(1, 0, 3), two, YearMonth.of(2022, 10)).cents())
                .isZero();
    }

    @Test
    void a_home_that_another_claim_counts_has_next_persons_only() {
        assertThat(MonthAmount.of(
                                terms(1, 0, 6), claimed("2022-05-01", "2023-04-30", "/ /", true), YearMonth.of(2022, 6))
                        .cents())
                .isEqualTo(10000);
    }

    @Test
    void the_parts_say_how_it_was_reckoned() {
        MonthAmount june = MonthAmount.of(
                terms(1, 0, 6), claimed("2022-05-01", "2023-04-30", "/ 2022-06-16/", false), YearMonth.of(2022, 6));

        assertThat(june.parts())
                .containsExactly(
                        new MonthAmount.Part(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 15), 1, 15000),
                        new MonthAmount.Part(LocalDate.of(2022, 6, 16), LocalDate.of(2022, 6, 30), 2, 20000));
        assertThat(june.people()).isEqualTo(2);
        assertThat(june.days()).isEqualTo(30);
    }

    @Test
    void a_scheme_without_values_pays_nothing() {
        assertThat(MonthAmount.of(
                                new SchemeTerms(List.of()),
                                claimed("2022-05-01", "2023-04-30", "/", false),
                                YearMonth.of(2022, 6))
                        .cents())
                .isZero();
    }

    /** Whatever the days are: never negative, never more than whole months for all, never a day that is not paid. */
    @Test
    void no_history_pays_more_than_its_paid_months() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            LocalDate from = LocalDate.of(2022, 3, 1).plusDays(random.nextInt(600));
            LocalDate until = from.plusDays(1 + random.nextInt(400));
            int people = 1 + random.nextInt(6);
            List<Guest> guests = new ArrayList<>();
            for (int n = 0; n < people; n++) {
                LocalDate came = from.plusDays(random.nextInt(40));
                guests.add(new Guest(came, random.nextBoolean() ? null : came.plusDays(1 + random.nextInt(200))));
            }
            Claimed claimed = new Claimed(from, until, guests, random.nextBoolean());
            long sum = 0;
            for (YearMonth month = YearMonth.of(2022, 1); month.getYear() < 2025; month = month.plusMonths(1)) {
                int cents = MonthAmount.of(terms(1, 0, 6), claimed, month).cents();
                assertThat(cents).as("seed " + seed).isBetween(0, 15000 + (people - 1) * 5000);
                sum += cents;
            }
            assertThat(sum).as("seed " + seed).isLessThanOrEqualTo(7L * (15000 + (people - 1) * 5000));
        }
    }
}
