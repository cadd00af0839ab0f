package lt.tiltas.preparedness.engine.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lt.tiltas.preparedness.engine.arrival.DayTable;
import lt.tiltas.preparedness.engine.arrival.Of2022;
import org.junit.jupiter.api.Test;

/** The wave of 2022 foreseen day by day, from what was known on the day. Days between published totals are those of the table. */
class EnvelopeTests {

    private static final int AHEAD = 14;
    private static final int PARTICLES = 5_000;
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 10);
    private static final LocalDate WAVE = LocalDate.of(2022, 4, 30);

    private final DayTable table = Of2022.table();

    @Test
    void the_truth_two_weeks_on_lies_in_the_envelope_of_at_least_four_days_in_five() {
        for (long seed = 1; seed <= 3; seed++) {
            Hindsight wave = until(WAVE, seed);
            Hindsight all = until(LocalDate.of(2022, 10, 28), seed);
            System.out.printf(
                    "2022 at +%d days, seed %d: %d of %d origins from 10 March to 30 April, %d of %d to 28 October%n",
                    AHEAD, seed, wave.hits(), wave.origins(), all.hits(), all.origins());
            assertThat(wave.share()).as("seed %d, the wave", seed).isGreaterThanOrEqualTo(0.8);
            assertThat(all.share()).as("seed %d, all", seed).isGreaterThanOrEqualTo(0.8);
        }
    }

    private Hindsight until(LocalDate last, long seed) {
        return Hindsight.of(table, FIRST, last, AHEAD, new Envelope(Envelope.Belief.USUAL, seed, PARTICLES));
    }

    @Test
    void the_envelope_says_something_and_narrows_as_days_pass() {
        Envelope envelope = new Envelope(Envelope.Belief.USUAL, 1, PARTICLES);
        double before = width(envelope, 0);
        double early = width(new Envelope(Envelope.Belief.USUAL, 1, PARTICLES), 15);
        double late = width(new Envelope(Envelope.Belief.USUAL, 1, PARTICLES), 60);
        assertThat(early).isLessThan(before / 4).isGreaterThan(late);
        assertThat(late).isLessThan(1.1);
    }

    /** How many times the low end the high end is, some days on. */
    private double width(Envelope envelope, int days) {
        for (int day = 1; day <= days; day++) {
            envelope.passed(table.total(day) - table.total(day - 1));
        }
        Envelope.Future future = envelope.future(AHEAD);
        return future.at(0.95) / future.at(0.05);
    }

    @Test
    void the_same_days_and_seed_give_the_same_envelope() {
        assertThat(median()).isEqualTo(median());
    }

    private double median() {
        Envelope envelope = new Envelope(Envelope.Belief.USUAL, 7, 500);
        for (int day = 1; day <= 20; day++) {
            envelope.passed(table.total(day) - table.total(day - 1));
        }
        return envelope.future(AHEAD).at(0.5);
    }
}
