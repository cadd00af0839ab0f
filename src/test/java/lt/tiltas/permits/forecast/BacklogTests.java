package lt.tiltas.permits.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class BacklogTests {

    private static final Uncertainty USUAL = new Uncertainty(20, 0.1, 0.15, 50);
    private static final Uncertainty NONE = new Uncertainty(1e9, 0, 0, 1);

    @Test
    void forty_nine_thousand_in_69_days_are_710_a_day_and_22_desks() {
        Round round = new Round(49_000, 69, 0.9, 0.1, 12, 390);

        assertThat(round.firstADay()).isEqualTo(710);
        assertThat(round.load()).isCloseTo(21.63, within(0.005));
        assertThat(round.desks()).isEqualTo(22);
    }

    @Test
    void free_booking_leaves_6075_and_windows_leave_nobody() {
        List<Double> free = new ArrayList<>(Collections.nCopies(55, 560.0));
        free.addAll(Collections.nCopies(15, 1120.0));
        Chain chain = new Chain(List.of(new Stage(0, 1, 1, 715, 1, 0)), free);

        assertThat(chain.expected().waitingAtTheEnd(0)).isCloseTo(6075, within(1e-6));
        Chain inWindows = new Chain(chain.stages(), Collections.nCopies(free.size(), sum(free) / free.size()));
        assertThat(inWindows.expected().waitingAtTheEnd(0)).isZero();
    }

    @Test
    void a_faster_desk_moves_the_line_to_the_examiner() {
        Chain chain = two(10, 6);
        Course before = chain.expected();
        Course after = chain.morePeople(0, 5).expected();

        assertThat(after.waitingAtTheEnd(0)).isLessThan(before.waitingAtTheEnd(0));
        assertThat(after.waitingAtTheEnd(1)).isGreaterThan(before.waitingAtTheEnd(1));
    }

    @Test
    void overtime_and_moved_people_change_both_stages() {
        Chain chain = two(10, 6);

        assertThat(chain.overtime(1, 60).expected().waitingAtTheEnd(1))
                .isLessThan(chain.expected().waitingAtTheEnd(1));
        assertThat(chain.moved(0, 1, 2).expected().waitingAtTheEnd(0))
                .isGreaterThan(chain.expected().waitingAtTheEnd(0));
    }

    @Test
    void nobody_is_lost_between_the_stages() {
        Course course = new Chain(
                        List.of(new Stage(30, 1, 1, 40, 1, 1), new Stage(0, 1, 1, 0, 1, 1)),
                        Collections.nCopies(10, 50.0))
                .expected();

        assertThat(course.waiting(9)).isCloseTo(530, within(1e-9));
    }

    @Test
    void the_oldest_has_waited_since_the_day_not_yet_served() {
        Chain half = new Chain(List.of(new Stage(0, 1, 1, 50, 1, 0)), Collections.nCopies(10, 100.0));

        assertThat(half.expected().oldest()[9]).isEqualTo(4);
        assertThat(half.expected().missed(3)).isTrue();
        assertThat(half.expected().missed(4)).isFalse();
    }

    @Test
    void without_uncertainty_the_band_lies_near_the_expected() {
        Chain chain = two(10, 6);
        Runs.Band last = new Runs(chain, NONE, 400, 7).answer(5).bands()[chain.days() - 1];

        assertThat(last.middle()).isCloseTo(chain.expected().waiting(chain.days() - 1), within(60.0));
        assertThat(last.low()).isLessThanOrEqualTo(last.middle());
        assertThat(last.high()).isGreaterThanOrEqualTo(last.middle());
    }

    @Test
    void one_thread_and_many_answer_the_same() throws Exception {
        Runs runs = new Runs(two(10, 6), USUAL, 2000, 42);
        try (ForkJoinPool one = new ForkJoinPool(1);
                ForkJoinPool many = new ForkJoinPool(8)) {
            Runs.Answer alone = one.submit(() -> runs.answer(5)).get();
            Runs.Answer together = many.submit(() -> runs.answer(5)).get();

            assertThat(alone.bands()).isEqualTo(together.bands());
            assertThat(alone.missed()).isEqualTo(together.missed());
        }
    }

    @Test
    void the_people_said_to_be_enough_are_and_one_fewer_is_not() {
        Runs runs = new Runs(two(16, 3), USUAL, 500, 3);
        int more = runs.morePeople(1, 5, 0.95).orElseThrow();

        assertThat(more).isPositive();
        assertThat(new Runs(two(16, 3 + more), USUAL, 500, 3).answer(5).missed())
                .isLessThanOrEqualTo(0.05);
        assertThat(new Runs(two(16, 2 + more), USUAL, 500, 3).answer(5).missed())
                .isGreaterThan(0.05);
    }

    @Test
    void where_another_stage_holds_it_up_no_number_of_people_is_named() {
        assertThat(new Runs(two(2, 6), USUAL, 200, 3).morePeople(1, 5, 0.95)).isEmpty();
    }

    private static Chain two(int desks, int examiners) {
        return new Chain(
                List.of(new Stage(0, 12, desks, 390, 1, 1), new Stage(0, 10, examiners, 390, 1, 0)),
                Collections.nCopies(100, 350.0));
    }

    private static double sum(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).sum();
    }
}
