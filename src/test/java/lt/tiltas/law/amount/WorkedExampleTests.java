package lt.tiltas.law.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import lt.tiltas.TiltasTest;
import lt.tiltas.law.amount.Dwelling.Lease;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The examples worked by hand, over the rows as they are stored, to the cent. The twelfth is the hosts' and stands with their scheme. */
@TiltasTest
class WorkedExampleTests {

    private static final BigDecimal FULL = BigDecimal.ONE;

    @Autowired
    Amounts amounts;

    AmountBook book;

    @BeforeEach
    void read() {
        book = amounts.book();
    }

    @Test
    void example_1_one_person_in_the_first_month_of_2024() {
        LocalDate on = LocalDate.of(2024, 3, 1);

        assertThat(book.settlingIn(1, on).cents()).isEqualTo(70400);
        assertThat(essentials(1, 1, FULL, on)).isEqualTo(35200);
        assertThat(book.settlingIn(1, on).cents() + essentials(1, 1, FULL, on)).isEqualTo(105600);
    }

    @Test
    void example_2_two_people_in_three_years() {
        assertThat(IntStream.of(2024, 2025, 2026)
                        .mapToLong(year -> book.settlingIn(2, january(year)).cents()))
                .containsExactly(70400L, 88400L, 93200L);
        assertThat(IntStream.of(2024, 2025, 2026).mapToLong(year -> essentials(2, 7, FULL, january(year))))
                .containsExactly(52800L, 66300L, 69900L);
    }

    @Test
    void example_3_four_people_in_2024_and_2026() {
        assertThat(book.settlingIn(4, january(2024)).cents()).isEqualTo(105600);
        assertThat(book.settlingIn(4, january(2026)).cents()).isEqualTo(139800);
        assertThat(essentials(4, 1, FULL, january(2024))).isEqualTo(79200);
        assertThat(essentials(4, 1, FULL, january(2026))).isEqualTo(104850);
    }

    @Test
    void example_4_seven_people_in_2024_and_eight_in_2025() {
        assertThat(book.settlingIn(7, january(2024)).cents()).isEqualTo(140800);
        assertThat(book.settlingIn(8, january(2025)).cents()).isEqualTo(176800);
        assertThat(essentials(7, 1, FULL, january(2024))).isEqualTo(105600);
        assertThat(essentials(8, 1, FULL, january(2025))).isEqualTo(143650);
    }

    @Test
    void example_5_five_people_with_two_pupils_and_one_in_kindergarten() {
        LocalDate on = january(2024);
        long first = book.settlingIn(5, on).cents()
                + essentials(5, 1, FULL, on)
                + book.school(2, on).cents()
                + book.preSchool(1, on).cents();

        assertThat(book.settlingIn(5, on).cents()).isEqualTo(123200);
        assertThat(essentials(5, 1, FULL, on)).isEqualTo(88000);
        assertThat(book.school(2, on).cents()).isEqualTo(2 * 8250);
        assertThat(book.preSchool(1, on).cents()).isEqualTo(8800);
        assertThat(first).isEqualTo(236500);
    }

    @Test
    void example_6_a_year_over_the_turn_of_the_base_with_half_from_month_eight() {
        LocalDate signed = LocalDate.of(2024, 6, 15);
        BigDecimal half = new BigDecimal("0.50");

        assertThat(month(signed, 7, 1, FULL)).isEqualTo(35200);
        assertThat(month(signed, 8, 1, half)).isEqualTo(22100);
        assertThat(year(signed, 1, half)).isEqualTo(356900);
        assertThat(month(signed, 13, 1, half)).isZero();
    }

    @Test
    void example_7_two_people_over_new_year_with_four_fifths_from_month_eight() {
        LocalDate signed = LocalDate.of(2025, 9, 1);
        BigDecimal share = new BigDecimal("0.80");

        assertThat(month(signed, 4, 2, FULL)).isEqualTo(66300);
        assertThat(month(signed, 5, 2, FULL)).isEqualTo(69900);
        assertThat(month(signed, 8, 2, share)).isEqualTo(55920);
        assertThat(year(signed, 2, share)).isEqualTo(754500);
    }

    @Test
    void example_8_six_people_and_the_part_of_the_children() {
        LocalDate on = LocalDate.of(2026, 9, 1);
        Family family = new Family(2, 4);
        BigDecimal share = new BigDecimal("0.60");

        assertThat(book.essentials(family, 9, share, on).cents()).isEqualTo(76890);
        AmountBook protecting = new Switched(book).on("benefit.children-protected");
        Amount kept = protecting.essentials(family, 9, share, on);
        assertThat(kept.cents()).isEqualTo(100190);
        assertThat(kept.formula()).isEqualTo("3 × 233.00 × 0.6 + 2.5 × 233.00");
    }

    @Test
    void example_9_a_household_that_grows_in_its_fourth_month() {
        LocalDate signed = january(2024);
        long paid = IntStream.rangeClosed(1, 7)
                .mapToLong(month -> month(signed, month, month <= 4 ? 3 : 4, FULL))
                .sum();

        assertThat(month(signed, 4, 3, FULL)).isEqualTo(70400);
        assertThat(month(signed, 5, 4, FULL)).isEqualTo(79200);
        assertThat(paid).isEqualTo(519200);
    }

    @Test
    void example_10_who_comes_of_age_alone_and_two_adults_in_a_centre() {
        assertThat(book.turned18(january(2026)).cents()).isEqualTo(256300);
        assertThat(book.centre(new Family(1, 0), 1, january(2025)).cents()).isEqualTo(15470);
        assertThat(book.centre(new Family(2, 0), 1, january(2025)).cents()).isEqualTo(30940);
    }

    @Test
    void example_11_the_part_of_the_rent_is_rounded_once_and_never_above_the_rent() {
        assertThat(rent(1, "30", 25000)).isEqualTo(6496);
        assertThat(rent(1, "30", 6000)).isEqualTo(6000);
        assertThat(rent(2, "25", 30000)).isEqualTo(8120);
        assertThat(rent(3, "24", 28000)).isEqualTo(8352);
        assertThat(rent(5, "60", 40000)).isEqualTo(15312);
    }

    private long rent(int people, String area, long cents) {
        Lease lease = new Lease(january(2022), january(2023), january(2022), false, false, true, true, null);
        return book.rent(people, new Dwelling(19, new BigDecimal(area), cents, lease), LocalDate.of(2022, 6, 1))
                .cents();
    }

    private long essentials(int people, int month, BigDecimal share, LocalDate on) {
        return book.essentials(new Family(people, 0), month, share, on).cents();
    }

    private long month(LocalDate signed, int month, int people, BigDecimal share) {
        return essentials(people, month, share, signed.plusMonths(month - 1L));
    }

    private long year(LocalDate signed, int people, BigDecimal share) {
        return IntStream.rangeClosed(1, 12)
                .mapToLong(month -> month(signed, month, people, month < 8 ? FULL : share))
                .sum();
    }

    private static LocalDate january(int year) {
        return LocalDate.of(year, 1, 1);
    }
}
