package lt.tiltas.placement.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class SeasonTests {

    private final Season season =
            new Season(IntStream.range(0, 5000).map(n -> n / 20).toArray());

    @Test
    void before_anybody_came_a_year_like_the_last_is_expected() {
        assertThat(season.expected()).isCloseTo(5000, Percentage.withPercentage(3));
    }

    @Test
    void a_fuller_year_is_noticed_within_two_months() {
        IntStream.range(0, 60).forEach(day -> season.passed(25));
        assertThat(season.expected()).isCloseTo(190 * 25, Percentage.withPercentage(4));
    }

    @Test
    void at_the_end_hardly_anybody_is_expected_yet_never_nobody() {
        IntStream.range(0, 250).forEach(day -> season.passed(20));
        assertThat(season.expected()).isCloseTo(5, within(1.0));
    }
}
