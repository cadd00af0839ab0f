package lt.tiltas.preparedness.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BandTests {

    @Test
    void quickselect_puts_its_ranks_where_sorting_puts_them() {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            int n = 1 + random.nextInt(200);
            double[] values = random.doubles(n).map(one -> Math.floor(one * 20)).toArray();
            int[] ranks = random.ints(7, 0, n).sorted().toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            Quickselect.all(values, ranks);
            for (int rank : ranks) {
                assertThat(values[rank]).isEqualTo(sorted[rank]);
            }
        }
    }

    @Test
    void the_error_of_ten_thousand_runs_lies_between_two_of_them() {
        double[] values = IntStream.rangeClosed(1, 10_000).asDoubleStream().toArray();
        Band band = Band.of(values);
        assertThat(band).isEqualTo(new Band(500, 2_500, 5_000, 7_500, 9_500, 9_457, 9_543));
    }

    @Test
    void one_run_is_its_own_band() {
        assertThat(Band.of(new double[] {7})).isEqualTo(new Band(7, 7, 7, 7, 7, 7, 7));
    }
}
