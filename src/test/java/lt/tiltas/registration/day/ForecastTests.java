package lt.tiltas.registration.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForecastTests {

    @Test
    void twelve_families_at_a_pace_of_sixteen_an_hour_wait_about_three_quarters_of_an_hour() {
        assertThat(Forecast.of(12, 16, 60)).contains(new Forecast(35, 60, 16));
    }

    @Test
    void the_true_pace_lies_within_the_range() {
        for (int ahead = 1; ahead < 60; ahead++) {
            for (int served = 3; served < 80; served++) {
                Forecast forecast = Forecast.of(ahead, served, 60).orElseThrow();
                assertThat(ahead * 60.0 / served).isBetween((double) forecast.from(), (double) forecast.to());
                assertThat(forecast.from()).isLessThan(forecast.to());
            }
        }
    }

    @Test
    void in_the_first_hour_the_pace_is_that_of_the_time_gone_by() {
        assertThat(Forecast.of(10, 10, 30)).contains(new Forecast(20, 45, 10));
    }

    @Test
    void of_two_families_nothing_can_be_foretold() {
        assertThat(Forecast.of(5, 2, 60)).isEmpty();
        assertThat(Forecast.of(5, 9, 0)).isEmpty();
    }
}
