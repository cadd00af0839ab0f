package lt.tiltas.law.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import lt.tiltas.TiltasTest;
import lt.tiltas.law.NoRule;
import lt.tiltas.law.amount.Amount.Used;
import lt.tiltas.law.amount.Dwelling.Lease;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TiltasTest
class AmountEdgeTests {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final LocalDate GATED = LocalDate.of(2024, 6, 1);
    private static final BigDecimal FULL = BigDecimal.ONE;
    private static final BigDecimal HALF = new BigDecimal("0.50");
    private static final long RENT = 30000;

    @Autowired
    Amounts amounts;

    AmountBook book;

    @BeforeEach
    void read() {
        book = amounts.book();
    }

    @Test
    void nobody_gets_nothing_because_nobody_is_refused() {
        assertThatThrownBy(() -> book.settlingIn(0, DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.school(0, DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Family(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Family(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_share_outside_its_band_is_refused() {
        assertThatThrownBy(() -> essentials(8, new BigDecimal("0.49"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> essentials(8, new BigDecimal("1.01"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> essentials(7, HALF)).isInstanceOf(IllegalArgumentException.class);
        assertThat(essentials(8, HALF).cents()).isEqualTo(17600);
    }

    @Test
    void the_band_opens_with_month_eight_and_closes_after_month_twelve() {
        assertThat(book.band(7, DAY).orElseThrow().isOpen()).isFalse();
        assertThat(book.band(8, DAY).orElseThrow().isOpen()).isTrue();
        assertThat(book.band(12, DAY)).isPresent();
        assertThat(book.band(13, DAY)).isEmpty();
        assertThat(essentials(12, FULL).cents()).isEqualTo(35200);
        assertThat(essentials(13, FULL)).satisfies(amount -> {
            assertThat(amount.cents()).isZero();
            assertThat(amount.zero()).isEqualTo("over");
        });
        assertThat(book.firstOpenMonth(DAY)).isEqualTo(8);
        assertThat(book.lastMonth(DAY)).isEqualTo(12);
    }

    @Test
    void months_after_the_twelfth_are_paid_only_while_their_switch_is_on() {
        AmountBook extended = new Switched(book).on("benefit.extended-months");
        Family one = new Family(1, 0);

        assertThat(extended.lastMonth(DAY)).isEqualTo(36);
        assertThat(extended.essentials(one, 13, new BigDecimal("0.70"), DAY).cents())
                .isEqualTo(24640);
        assertThat(extended.essentials(one, 36, new BigDecimal("0.30"), DAY).cents())
                .isEqualTo(10560);
        assertThat(extended.essentials(one, 37, FULL, DAY).zero()).isEqualTo("over");
        assertThatThrownBy(() -> extended.essentials(one, 13, FULL, DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_base_changes_on_the_first_of_january() {
        assertThat(book.essentials(new Family(1, 0), 1, FULL, LocalDate.of(2024, 12, 31))
                        .cents())
                .isEqualTo(35200);
        assertThat(book.essentials(new Family(1, 0), 1, FULL, LocalDate.of(2025, 1, 1))
                        .cents())
                .isEqualTo(44200);
    }

    @Test
    void relocated_people_get_their_own_amounts() {
        Family family = new Family(2, 1);

        assertThat(book.relocatedOnce(family, DAY).cents()).isEqualTo(88000);
        assertThat(book.relocatedOnce(new Family(0, 1), DAY).cents()).isEqualTo(193600);
        assertThat(book.relocatedMonthly(family, 6, DAY).cents()).isEqualTo(3 * 35200);
        assertThat(book.relocatedMonthly(family, 7, DAY).cents()).isEqualTo(3 * 17600);
        assertThat(book.relocatedMonthly(family, 13, DAY).zero()).isEqualTo("over");
    }

    @Test
    void other_support_leaves_nothing_and_says_why() {
        Amount none = essentials(1, FULL).without("other-support");

        assertThat(none.cents()).isZero();
        assertThat(none.zero()).isEqualTo("other-support");
        assertThat(none.used()).extracting(Used::code).contains("essentials", "benefit.state-supported-income");
    }

    @Test
    void an_amount_names_its_rows_and_says_what_is_unsure() {
        Amount sure = essentials(1, FULL);
        assertThat(sure.used())
                .extracting(Used::code)
                .containsExactly("essentials", "benefit.state-supported-income", "share");
        assertThat(sure.unsure()).isFalse();
        assertThat(sure.formula()).isEqualTo("2 × 176.00");

        Amount later = book.essentials(new Family(1, 0), 1, FULL, LocalDate.of(2026, 3, 1));
        assertThat(later.unsure()).isTrue();
    }

    @Test
    void a_day_before_the_tables_is_answered_by_no_guess() {
        assertThatThrownBy(() -> book.settlingIn(1, LocalDate.of(2015, 1, 1))).isInstanceOf(NoRule.class);
    }

    @Test
    void each_gate_of_the_rent_part_shuts_it_and_says_so() {
        long enough = 12 * RENT * 100 / 60;
        LocalDate from = LocalDate.of(2024, 2, 1);
        LocalDate until = LocalDate.of(2025, 1, 31);

        assertThat(rent(new Lease(from, until, from, true, true, false, false, enough)))
                .isNull();
        assertThat(rent(new Lease(from, until, from, false, true, false, false, enough)))
                .isEqualTo("rent-declared");
        assertThat(rent(new Lease(from, until, from, true, false, false, false, enough)))
                .isEqualTo("rent-registered");
        assertThat(rent(new Lease(from, until, from, true, true, true, false, enough)))
                .isEqualTo("rent-no-relatives");
        assertThat(rent(new Lease(from, until, from, true, true, false, true, enough)))
                .isEqualTo("rent-no-dormitory");
        assertThat(rent(new Lease(from, until.minusDays(1), from, true, true, false, false, enough)))
                .isEqualTo("rent-lease-short");
        assertThat(rent(new Lease(from, until, GATED.plusDays(1), true, true, false, false, enough)))
                .isEqualTo("rent-not-asked");
        assertThat(rent(new Lease(GATED.plusDays(1), until, from, true, true, false, false, enough)))
                .isEqualTo("rent-no-lease");
        assertThat(rent(new Lease(from, until, from, true, true, false, false, null)))
                .isEqualTo("rent-income-unknown");
        assertThat(rent(new Lease(from, until, from, true, true, false, false, enough - 1)))
                .isEqualTo("rent-too-dear");
        assertThat(rent(new Lease(from, until, from, true, true, false, false, 12 * RENT * 100 / 40)))
                .isEqualTo("rent-income-covers");
    }

    @Test
    void gates_ask_nothing_while_their_switch_is_off() {
        AmountBook open = new Switched(new Switched(book).off("benefit.rent-gates")).off("benefit.rent-by-income");
        Lease lease = new Lease(GATED, GATED, GATED, false, false, true, true, null);

        assertThat(open.rent(1, new Dwelling(19, BigDecimal.TEN, RENT, lease), GATED)
                        .zero())
                .isNull();
    }

    @Test
    void more_people_are_never_given_less_and_a_smaller_share_never_more() {
        long seed = new Random().nextLong();
        Random dice = new Random(seed);
        for (int n = 0; n < 300; n++) {
            LocalDate on = LocalDate.of(2020 + dice.nextInt(7), 1 + dice.nextInt(12), 1 + dice.nextInt(28));
            int people = 1 + dice.nextInt(14);
            int month = 8 + dice.nextInt(5);
            BigDecimal share = BigDecimal.valueOf(50 + dice.nextInt(50), 2);
            Family family = new Family(people, 0);
            Family more = new Family(people, 1);
            long cents = book.essentials(family, month, share, on).cents();

            assertThat(book.settlingIn(people + 1, on).cents())
                    .as("seed " + seed)
                    .isGreaterThanOrEqualTo(book.settlingIn(people, on).cents());
            assertThat(book.essentials(more, month, share, on).cents())
                    .as("seed " + seed)
                    .isGreaterThan(cents);
            assertThat(cents)
                    .as("seed " + seed)
                    .isLessThan(book.essentials(family, month, FULL, on).cents());
        }
    }

    private String rent(Lease lease) {
        return book.rent(1, new Dwelling(19, new BigDecimal("30"), RENT, lease), GATED)
                .zero();
    }

    private Amount essentials(int month, BigDecimal share) {
        return book.essentials(new Family(1, 0), month, share, DAY);
    }
}
