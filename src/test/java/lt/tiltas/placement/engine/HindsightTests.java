package lt.tiltas.placement.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random countries; the seed is in the name of each case. */
class HindsightTests {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_placement_is_feasible_and_below_what_its_prices_prove(long seed) {
        Instance instance = Invented.instance(seed, 3 + (int) (seed % 5), 20 + 15 * (int) seed);
        Placement placement = new Hindsight(instance, Effort.QUICK, seed, 1).place();
        assertThat(Feasible.faults(instance, placement.site())).isEmpty();
        Certificate certificate = placement.certificate();
        assertThat(certificate.holds(instance)).isTrue();
        assertThat(certificate.value()).isLessThanOrEqualTo(certificate.bound() + 1e-6);
        assertThat(all(certificate.prices())).isNotEmpty().doesNotContain(Double.NaN);
        assertThat(Arrays.stream(all(certificate.prices())).min().orElseThrow()).isNotNegative();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void any_prices_prove_a_bound(long seed) {
        Instance instance = Invented.instance(seed, 6, 150);
        Placement placement = new Hindsight(instance, Effort.QUICK, seed, 1).place();
        Prices zero = Prices.zero(instance.country(), 0);
        assertThat(Certificate.of(instance, zero, placement.certificate().value())
                        .bound())
                .isGreaterThanOrEqualTo(placement.certificate().value());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33})
    void one_seed_has_one_answer_whatever_the_threads(long seed) {
        Instance instance = Invented.instance(seed, 8, 400);
        Placement one = new Hindsight(instance, Effort.QUICK, seed, 1).place();
        Placement two = new Hindsight(instance, Effort.QUICK, seed, 2).place();
        assertThat(two.site()).isEqualTo(one.site());
        assertThat(two.certificate().bound()).isEqualTo(one.certificate().bound());
    }

    private static double[] all(Prices prices) {
        return DoubleStream.concat(
                        Arrays.stream(prices.town()).flatMapToDouble(Arrays::stream), Arrays.stream(prices.pool()))
                .toArray();
    }
}
