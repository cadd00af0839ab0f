package lt.tiltas.web;

import static lt.tiltas.web.SmallNumbers.change;
import static lt.tiltas.web.SmallNumbers.kept;
import static lt.tiltas.web.SmallNumbers.occupancy;
import static lt.tiltas.web.SmallNumbers.people;
import static lt.tiltas.web.SmallNumbers.perThousand;
import static lt.tiltas.web.SmallNumbers.places;
import static lt.tiltas.web.SmallNumbers.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import lt.tiltas.web.Published.Few;
import lt.tiltas.web.Published.Missing;
import lt.tiltas.web.Published.NotShown;
import lt.tiltas.web.Published.Number;
import lt.tiltas.web.Published.Share;
import lt.tiltas.web.Published.Share.Digits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallNumbersTests {

    private static final Locale LT = Locale.of("lt");

    @ParameterizedTest
    @CsvSource({
        "0, <10",
        "1, <10",
        "9, <10",
        "10, 10",
        "11, 10",
        "12, 10",
        "13, 15",
        "14, 15",
        "17, 15",
        "18, 20",
        "612, 610",
        "613, 615"
    })
    void people_are_few_or_rounded(long count, String shown) {
        assertThat(people(count).text(LT)).isEqualTo(shown);
        assertThat(people(count).csv(LT)).isEqualTo(shown);
    }

    @Test
    void every_count_is_few_or_the_nearest_multiple_of_five() {
        for (long count = 0; count <= 1000; count++) {
            switch (people(count)) {
                case Few() -> assertThat(count).isLessThan(10);
                case Number(long value) -> {
                    assertThat(count).isGreaterThanOrEqualTo(10);
                    assertThat(value % 5).isZero();
                    assertThat(Math.abs(value - count)).isLessThanOrEqualTo(2);
                }
                default -> throw new AssertionError(count);
            }
        }
    }

    @Test
    void what_is_published_again_stays_the_same() {
        for (long count = 0; count <= 1000; count++) {
            assertThat(people(kept(count))).isEqualTo(people(count));
        }
    }

    @Test
    void no_share_says_more_than_the_published_counts_do() {
        for (long whole = 0; whole <= 200; whole++) {
            for (long part = 0; part <= whole; part++) {
                assertThat(share(part, whole)).isEqualTo(share(kept(part), kept(whole)));
                assertThat(change(part, whole)).isEqualTo(change(kept(part), kept(whole)));
            }
            assertThat(perThousand(whole, 4061)).isEqualTo(perThousand(kept(whole), 4061));
        }
    }

    @Test
    void a_share_of_fewer_than_ten_people_is_not_shown() {
        for (long part = 0; part < 10; part++) {
            assertThat(share(part, 1000)).isEqualTo(new NotShown());
            assertThat(share(part, part)).isEqualTo(new NotShown());
            assertThat(change(part, 100)).isEqualTo(new NotShown());
            assertThat(change(100, part)).isEqualTo(new NotShown());
            assertThat(perThousand(part, 100)).isEqualTo(new NotShown());
        }
        assertThat(share(10, 20)).isEqualTo(new Share(50, Digits.WHOLE));
        assertThat(share(48, 97)).isEqualTo(new Share(53, Digits.WHOLE));
        assertThat(new NotShown().text(LT)).isEqualTo("–");
        assertThat(new NotShown().csv(LT)).isEqualTo("x");
    }

    @Test
    void all_that_is_not_shown_has_one_rank() {
        for (long count = 0; count < 10; count++) {
            assertThat(people(count).rank()).isZero();
            assertThat(share(count, 50).rank()).isEqualTo(-1);
        }
        assertThat(people(10).rank()).isPositive();
    }

    @Test
    void places_are_exact() {
        assertThat(places(7).text(LT)).isEqualTo("7");
        assertThat(occupancy(3, 4).text(LT)).isEqualTo("75\u00a0%");
        assertThat(occupancy(52, 50).text(LT)).isEqualTo("104\u00a0%");
        assertThat(occupancy(0, 0)).isEqualTo(new Missing());
        assertThat(new Missing().csv(LT)).isEmpty();
    }

    @Test
    void numbers_are_written_as_the_reader_writes_them() {
        assertThat(people(18_462).text(LT)).isEqualTo("18\u00a0460");
        assertThat(people(18_462).text(Locale.ENGLISH)).isEqualTo("18,460");
        assertThat(people(18_462).csv(LT)).isEqualTo("18460");
        assertThat(change(17_900, 18_462).text(LT)).isEqualTo("+3,1\u00a0%");
        assertThat(change(100, 90).text(LT)).isEqualTo("−10,0\u00a0%");
        assertThat(change(100, 90).csv(Locale.ENGLISH)).isEqualTo("-10.0");
        assertThat(perThousand(58, 4061).csv(LT)).isEqualTo("14,8");
    }

    @Test
    void a_count_below_zero_is_a_bug() {
        assertThatThrownBy(() -> people(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
