package lt.tiltas.programme.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntervalTests {

    @Test
    void it_is_wilsons_also_at_the_ends() {
        assertThat(Interval.of(8, 10)).isEqualTo(new Interval(49, 94));
        assertThat(Interval.of(0, 10)).isEqualTo(new Interval(0, 28));
        assertThat(Interval.of(10, 10)).isEqualTo(new Interval(72, 100));
        assertThat(Interval.of(500, 1000)).isEqualTo(new Interval(47, 53));
    }
}
