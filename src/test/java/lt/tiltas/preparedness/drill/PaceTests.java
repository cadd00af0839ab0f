package lt.tiltas.preparedness.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaceTests {

    private static final Instant START = Instant.parse("2026-11-02T08:00:00Z");

    @Test
    void an_hour_at_24_is_a_day_and_at_168_a_week() {
        Pace pace = Pace.start(START);
        assertThat(pace.at(START.plus(Duration.ofMinutes(90)))).isEqualTo(START.plus(Duration.ofMinutes(90)));
        Pace day = pace.turned(24, START);
        assertThat(day.at(START.plus(Duration.ofHours(1)))).isEqualTo(START.plus(Duration.ofDays(1)));
        Pace week = pace.turned(168, START);
        assertThat(week.at(START.plus(Duration.ofHours(1)))).isEqualTo(START.plus(Duration.ofDays(7)));
    }

    @Test
    void it_stands_while_it_is_stopped() {
        Pace stopped = Pace.start(START).turned(0, START.plus(Duration.ofMinutes(10)));
        assertThat(stopped.at(START.plus(Duration.ofDays(3)))).isEqualTo(START.plus(Duration.ofMinutes(10)));
    }

    @Test
    void whoever_turns_it_the_time_goes_on_without_a_jump() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Pace pace = Pace.start(START);
        Instant real = START;
        Instant shown = START;
        for (int turn = 0; turn < 200; turn++) {
            real = real.plusMillis(random.nextInt(10_000_000));
            Instant before = pace.at(real);
            assertThat(before).as("seed %d", seed).isAfterOrEqualTo(shown);
            pace = pace.turned(Pace.RATES.get(random.nextInt(Pace.RATES.size())), real);
            assertThat(pace.at(real)).as("seed %d", seed).isEqualTo(before);
            shown = before;
        }
    }
}
