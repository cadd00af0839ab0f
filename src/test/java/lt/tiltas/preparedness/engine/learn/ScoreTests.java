package lt.tiltas.preparedness.engine.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoreTests {

    @Test
    void a_sure_outlook_that_came_true_is_off_by_nothing() {
        Score score = Score.of(new double[] {7, 7, 7}, 7);
        assertThat(score.crps()).isZero();
        assertThat(score.pit()).isEqualTo(0.5);
    }

    @Test
    void runs_and_fact_are_held_beside_each_other_as_the_formula_says() {
        Score score = Score.of(new double[] {3, 1, 2}, 5);
        assertThat(score.pit()).isOne();
        assertThat(score.crps()).isCloseTo(3 - 8.0 / 18, within(1e-12));
        assertThat(score.within(0.95)).isFalse();
    }

    @Test
    void facts_drawn_from_the_outlook_itself_lie_in_its_bands_as_often_as_these_say() {
        Calibration drawn = new Calibration(scores(1, 2_000));
        assertThat(drawn.coverage(0.5)).isCloseTo(0.5, within(0.035));
        assertThat(drawn.coverage(0.8)).isCloseTo(0.8, within(0.03));
        assertThat(drawn.coverage(0.95)).isCloseTo(0.95, within(0.02));
        for (int tenth : drawn.histogram()) {
            assertThat(tenth).isBetween(150, 250);
        }
    }

    @Test
    void an_outlook_too_sure_is_said_to_be_and_the_next_ones_are_wider() {
        assertThat(new Calibration(scores(1, 11)).verdict()).isEqualTo(Calibration.Verdict.EARLY);
        Calibration sure = new Calibration(scores(4, 12));
        assertThat(sure.verdict()).isEqualTo(Calibration.Verdict.TOO_SURE);
        assertThat(sure.level(0.35)).isGreaterThan(0.35);
        Calibration wide = new Calibration(Collections.nCopies(12, new Score(0.5, 1)));
        assertThat(wide.verdict()).isEqualTo(Calibration.Verdict.TOO_WIDE);
        assertThat(wide.level(0.35)).isEqualTo(0.35);
        List<Score> good = new ArrayList<>(Collections.nCopies(10, new Score(0.4, 1)));
        good.addAll(Collections.nCopies(2, new Score(0.99, 1)));
        assertThat(new Calibration(good).verdict()).isEqualTo(Calibration.Verdict.GOOD);
    }

    /** @param wilder facts than the runs, so many times */
    private static List<Score> scores(double wilder, int count) {
        Random random = new Random(3);
        List<Score> scores = new ArrayList<>();
        for (int week = 0; week < count; week++) {
            double[] runs = random.doubles(400).map(_ -> random.nextGaussian()).toArray();
            scores.add(Score.of(runs, wilder * random.nextGaussian()));
        }
        return scores;
    }
}
