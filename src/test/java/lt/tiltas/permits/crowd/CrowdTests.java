package lt.tiltas.permits.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked figures of the design. */
class CrowdTests {

    @Test
    void sixty_served_of_whom_85_in_100_come_are_68_taken() {
        Overbooking best = Overbooking.best(60, 0.85, 3);

        assertThat(best.taken()).isEqualTo(68);
        assertThat(best.idle()).isCloseTo(2.55, within(0.005));
        assertThat(best.overflow()).isCloseTo(0.35, within(0.005));
        assertThat(best.over()).isCloseTo(0.181, within(0.0005));
    }

    @Test
    void who_would_pay_more_for_a_family_too_many_takes_fewer() {
        Overbooking careful = Overbooking.best(60, 0.85, 10);

        assertThat(careful.taken()).isEqualTo(66);
        assertThat(careful.idle()).isCloseTo(3.99, within(0.005));
        assertThat(careful.overflow()).isCloseTo(0.088, within(0.0005));
        assertThat(careful.over()).isCloseTo(0.056, within(0.0005));
    }

    @Test
    void when_everybody_comes_nobody_is_taken_beyond_and_nothing_holds_nothing() {
        assertThat(Overbooking.best(20, 1, 3).extra()).isZero();
        assertThat(Overbooking.best(0, 0.85, 3).taken()).isZero();
    }

    @Test
    void a_unit_without_visits_has_the_rate_assumed_and_learns_its_own() {
        assertThat(new ShowRate(0, 0, 0.15, 50).missedShare()).isCloseTo(0.15, within(1e-12));
        assertThat(new ShowRate(50, 0, 0.15, 50).missedShare()).isCloseTo(0.075, within(1e-12));
        assertThat(new ShowRate(7000, 3000, 0.15, 50).show()).isCloseTo(0.7, within(0.001));
    }

    @Test
    void thirty_an_hour_at_nine_desks_of_fifteen_minutes() {
        var line = new WaitingLine(30, 15, 9);

        assertThat(line.load()).isEqualTo(7.5);
        assertThat(line.waits().orElseThrow()).isCloseTo(0.509149, within(1e-6));
        assertThat(line.meanWait().orElseThrow()).isCloseTo(5.0915, within(1e-4));
        assertThat(line.waitsLongerThan(15).orElseThrow()).isCloseTo(0.113606, within(1e-6));
    }

    @Test
    void erlang_has_no_answer_where_the_line_only_grows() {
        var line = new WaitingLine(36, 15, 9);

        assertThat(line.overloaded()).isTrue();
        assertThat(line.waits()).isEmpty();
        assertThat(line.meanWait()).isEmpty();
        assertThat(line.waitsLongerThan(5)).isEmpty();
    }

    @Test
    void desks_grow_with_the_root_of_the_load() {
        assertThat(WaitingLine.desksFor(0, 0.85)).isZero();
        assertThat(WaitingLine.desksFor(0.2, 0.85)).isOne();
        assertThat(WaitingLine.desksFor(7.5, 0.85)).isEqualTo(10);
        assertThat(WaitingLine.desksFor(100, 0.85)).isEqualTo(109);
    }

    @Test
    void free_booking_leaves_6075_unserved_on_the_last_day_and_an_even_one_nobody() {
        List<Double> free = new ArrayList<>(Collections.nCopies(11, 2800.0));
        free.addAll(Collections.nCopies(3, 5600.0));

        assertThat(Overload.waiting(free, 3575).getLast()).isEqualTo(6075);
        assertThat(Overload.waiting(Collections.nCopies(14, 3400.0), 3575).getLast())
                .isZero();
    }
}
