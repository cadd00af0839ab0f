package lt.tiltas.law.amount;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Role;
import lt.tiltas.law.amount.Amount.Used;
import lt.tiltas.law.amount.Dwelling.Lease;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TiltasTest
class RentByIncomeTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2046, 3, 1);
    private static final long VRP = 23300;

    @Autowired
    Amounts amounts;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    AmountBook book;

    @BeforeEach
    void read() {
        book = amounts.book();
    }

    /** The example of the calculator of Vilnius: 710 a month, rent 400. */
    @Test
    void the_rent_less_forty_percent_of_the_income_to_the_cent() {
        Amount amount = rent(1, 40000, 852000L, LocalDate.of(2024, 6, 1));

        assertThat(amount.cents()).isEqualTo(11600);
        assertThat(amount.formula()).isEqualTo("400.00 − 0.4 × 8520.00 / 12");
        assertThat(amount.unsure()).isTrue();
        assertThat(rent(1, 40000, 852001L, DAY).cents()).isEqualTo(11600);
        assertThat(rent(1, 40001, 852000L, DAY).cents()).isEqualTo(11601);
    }

    @Test
    void never_above_the_ceiling_which_grows_with_the_family() {
        assertThat(rent(1, 60000, 720000L, DAY).cents()).isEqualTo(VRP);
        assertThat(rent(1, 60000, 720000L, DAY).formula()).endsWith(" > 1 × 233.00");
        assertThat(rent(2, 90000, 1080000L, DAY).cents()).isEqualTo(32620);
        assertThat(rent(3, 90000, 1080000L, DAY).cents()).isEqualTo(37280);
        assertThat(rent(5, 120000, 1440000L, DAY).cents()).isEqualTo(46600);
    }

    @Test
    void a_rent_may_take_the_whole_income_since_july_of_2024_and_six_tenths_before() {
        assertThat(rent(1, 40000, 480000L, LocalDate.of(2024, 6, 30)).zero()).isEqualTo("rent-too-dear");
        assertThat(rent(1, 40000, 480000L, LocalDate.of(2024, 7, 1)).cents()).isEqualTo(17600);
        assertThat(rent(1, 40001, 480000L, LocalDate.of(2024, 7, 1)).zero()).isEqualTo("rent-too-dear");
    }

    @Test
    void an_income_above_the_table_or_one_that_covers_the_rent_brings_nothing_and_says_so() {
        assertThat(rent(1, 70000, 62 * VRP, DAY).zero()).isNull();
        assertThat(rent(1, 70000, 62 * VRP + 1, DAY).zero()).isEqualTo("rent-income-above");
        assertThat(rent(4, 200000, 140 * VRP + 1, DAY).zero()).isEqualTo("rent-income-above");
        assertThat(rent(5, 200000, 175 * VRP, DAY).zero()).isNull();
        assertThat(rent(1, 20000, 600000L, DAY).zero()).isEqualTo("rent-income-covers");
        assertThat(rent(1, 20000, null, DAY).zero()).isEqualTo("rent-income-unknown");
    }

    @Test
    void what_is_paid_never_grows_with_the_income_and_never_passes_the_rent() {
        long seed = new Random().nextLong();
        Random dice = new Random(seed);
        for (int n = 0; n < 300; n++) {
            int people = 1 + dice.nextInt(8);
            long rent = 10000 + dice.nextInt(90000);
            long income = rent * 12 + dice.nextInt(400000);
            long paid = rent(people, rent, income, DAY).cents();

            assertThat(paid).as("seed " + seed).isBetween(0L, rent);
            assertThat(rent(people, rent, income + dice.nextInt(100000), DAY).cents())
                    .as("seed " + seed)
                    .isLessThanOrEqualTo(paid);
        }
    }

    @Test
    void the_price_of_a_metre_says_when_the_municipality_has_none_of_its_own() {
        AmountBook byPrice = new Switched(book).off("benefit.rent-by-income");
        Amount amount = byPrice.rent(1, dwelling(40000, 600000L, DAY), DAY);

        assertThat(amount.cents()).isEqualTo(6496);
        assertThat(amount.used()).extracting(Used::code).contains("rent-price-least");
        assertThat(amount.used()).extracting(Used::href).contains("/amounts/rent-price");
    }

    @Test
    void an_administrator_sets_another_ceiling_and_it_counts_from_its_day() {
        assertThat(mvc.get().uri("/amounts/rent-ceiling?language=lt").with(signedIn(as.at(1, Role.ADMIN))))
                .hasStatusOk()
                .bodyText()
                .contains("Didžiausia nuomos dalis", "1,4 × VRP", "Tikslintina", "326,20");
        assertThat(mvc.post()
                        .uri("/amounts/rent-ceiling")
                        .with(signedIn(as.at(1, Role.ADMIN)))
                        .with(csrf())
                        .param("rows[0].whom", "household")
                        .param("rows[0].first", "1")
                        .param("rows[0].factor", "0,5")
                        .param("rows[0].further", "0")
                        .param("rows[0].certainty", "V")
                        .param("from", LATER.toString())
                        .param("act", "Paramos būstui įsigyti ar išsinuomoti įstatymas"))
                .hasStatus3xxRedirection();

        book = amounts.book();
        assertThat(rent(1, 60000, 720000L, LATER.minusDays(1)).cents()).isEqualTo(VRP);
        assertThat(rent(1, 60000, 720000L, LATER).cents()).isEqualTo(VRP / 2);
    }

    @Test
    void the_page_of_prices_says_what_is_missing_and_who_enters_it() {
        assertThat(mvc.get().uri("/amounts/rent-price?language=lt").with(signedIn(as.casemanager(19))))
                .bodyText()
                .contains("Savivaldybių kainų viešai neradome", "/rules/benefit.rent-by-income");
    }

    private Amount rent(int people, long cents, Long income, LocalDate on) {
        return book.rent(people, dwelling(cents, income, on), on);
    }

    private static Dwelling dwelling(long cents, Long income, LocalDate on) {
        LocalDate from = on.minusMonths(2);
        return new Dwelling(
                19,
                new BigDecimal("30"),
                cents,
                new Lease(from, from.plusYears(1), from, true, true, false, false, income));
    }
}
