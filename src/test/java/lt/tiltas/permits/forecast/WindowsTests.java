package lt.tiltas.permits.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.tiltas.law.Holidays;
import lt.tiltas.permits.forecast.Windows.Household;
import lt.tiltas.permits.forecast.Windows.Plan;
import lt.tiltas.permits.forecast.Windows.Window;
import org.junit.jupiter.api.Test;

class WindowsTests {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 24);
    private static final LocalDate END = LocalDate.of(2027, 3, 4);
    private static final Holidays HOLIDAYS =
            Holidays.of(Stream.of("2026-12-24", "2026-12-25", "2026-12-26", "2027-01-01", "2027-02-16")
                    .map(LocalDate::parse)
                    .toList());
    private static final double VISIT = 12;

    @Test
    void sixty_nine_working_days_are_fourteen_windows_and_the_last_has_four_days() {
        assertThat(HOLIDAYS.workingDays(FROM, END)).isEqualTo(69);
        List<Window> windows = windows(22);

        assertThat(windows).hasSize(14);
        assertThat(windows.getFirst()).isEqualTo(new Window(FROM, LocalDate.of(2026, 11, 30), 5 * 22 * 390));
        assertThat(windows.getLast()).isEqualTo(new Window(LocalDate.of(2027, 3, 1), END, 4 * 22 * 390));
    }

    @Test
    void a_window_leaps_over_holidays_and_still_has_five_days() {
        Window christmas = windows(22).stream()
                .filter(window -> !window.closes().isBefore(LocalDate.of(2026, 12, 23)))
                .findFirst()
                .orElseThrow();

        assertThat(HOLIDAYS.workingDays(christmas.opens(), christmas.closes())).isEqualTo(5);
        assertThat(christmas.closes()).isAfter(LocalDate.of(2026, 12, 26));
    }

    @Test
    void every_window_but_the_first_keeps_fifteen_of_a_hundred_minutes() {
        List<Household> households = households(60_000, END);
        Plan plan = new Windows(windows(22), 0.85, 7).plan(households, Map.of(), Set.of());

        List<Window> windows = windows(22);
        for (int n = 0; n < windows.size(); n++) {
            double room = windows.get(n).minutes() * (n == 0 ? 1 : 0.85);
            assertThat(visits(plan, n) * VISIT).isBetween(room - VISIT, room);
        }
        assertThat(plan.given().size() + plan.without().size()).isEqualTo(60_000);
        assertThat(plan.without()).isNotEmpty();
    }

    @Test
    void with_time_enough_nobody_is_without_a_window() {
        assertThat(new Windows(windows(27), 0.85, 7)
                        .plan(households(49_000, END), Map.of(), Set.of())
                        .without())
                .isEmpty();
    }

    @Test
    void with_more_time_than_is_asked_for_the_last_week_is_as_full_as_the_first() {
        Windows windows = new Windows(windows(100), 0.85, 7).noFullerThan(10_000 * VISIT);
        Windows.Plan plan = windows.plan(households(10_000, END), Map.of(), Set.of());

        assertThat(plan.without()).isEmpty();
        for (int n = 0; n < windows.windows().size(); n++) {
            assertThat(visits(plan, n)).as("window " + n).isBetween(300L, 1000L);
        }
    }

    @Test
    void whose_permit_ends_first_comes_first_and_never_after_its_end() {
        Household early = new Household(new UUID(1, 1), LocalDate.of(2026, 12, 7), 1, VISIT);
        List<Household> households = households(40_000, END);
        households.add(early);
        Household tooEarly = new Household(new UUID(2, 2), FROM, 1, VISIT);
        households.add(tooEarly);
        Plan plan = new Windows(windows(22), 0.85, 7).plan(households, Map.of(), Set.of());

        assertThat(plan.given()).containsEntry(early.id(), 0);
        assertThat(plan.without()).contains(tooEarly.id());
    }

    @Test
    void planned_again_in_another_order_it_is_the_same_and_another_seed_is_another_order() {
        List<Household> households = households(5_000, END);
        Plan once = new Windows(windows(5), 0.85, 7).plan(households, Map.of(), Set.of());
        Collections.shuffle(households, new Random(3));

        assertThat(new Windows(windows(5), 0.85, 7)
                        .plan(households, Map.of(), Set.of())
                        .given())
                .isEqualTo(once.given());
        assertThat(new Windows(windows(5), 0.85, 8)
                        .plan(households, Map.of(), Set.of())
                        .given())
                .isNotEqualTo(once.given());
    }

    @Test
    void who_goes_first_has_the_early_windows_after_earlier_permits_and_the_lot_decides_among_the_others() {
        List<Household> households = households(5_000, END);
        Household sooner = new Household(new UUID(9, 9), END.minusDays(1), 1, VISIT);
        households.add(sooner);
        Set<UUID> first = new HashSet<>();
        households.subList(4_000, 4_300).forEach(household -> first.add(household.id()));
        Plan plan = new Windows(windows(5), 0.85, 7).plan(households, Map.of(), first);

        assertThat(plan.given()).containsEntry(sooner.id(), 0);
        assertThat(first).allMatch(one -> plan.given().get(one) == 0);
        assertThat(plan.given().values().stream().filter(window -> window == 0).count())
                .isGreaterThan(301);
    }

    @Test
    void a_window_told_stays_when_the_plan_changes_and_takes_its_time() {
        List<Household> households = households(5_000, END);
        Map<UUID, Integer> told = new HashMap<>();
        households.subList(0, 300).forEach(household -> told.put(household.id(), 1));
        Plan plan = new Windows(windows(5), 0.85, 7).plan(households, told, Set.of());

        assertThat(plan.given()).containsAllEntriesOf(told);
        assertThat(visits(plan, 1)).isEqualTo((int) (5 * 5 * 390 * 0.85 / VISIT));
    }

    @Test
    void a_window_with_fewer_desks_than_it_was_told_with_keeps_its_own_and_takes_nobody_more() {
        List<Household> households = households(5_000, END);
        Map<UUID, Integer> told = new HashMap<>();
        households.subList(0, 700).forEach(household -> told.put(household.id(), 1));
        Plan plan = new Windows(windows(5), 0.85, 7).plan(households, told, Set.of());

        assertThat(plan.given()).containsAllEntriesOf(told);
        assertThat(visits(plan, 1)).isEqualTo(700);
    }

    @Test
    void a_large_household_goes_where_it_fits_and_smaller_ones_fill_what_is_left() {
        List<Window> two = List.of(new Window(FROM, FROM, 30), new Window(FROM.plusDays(1), FROM.plusDays(1), 60));
        Household first = new Household(new UUID(0, 1), FROM.plusDays(2), 1, 20);
        Household large = new Household(new UUID(0, 2), FROM.plusDays(3), 1, 40);
        Household small = new Household(new UUID(0, 3), FROM.plusDays(4), 1, 10);

        assertThat(new Windows(two, 1, 7)
                        .plan(List.of(first, large, small), Map.of(), Set.of())
                        .given())
                .containsEntry(first.id(), 0)
                .containsEntry(large.id(), 1)
                .containsEntry(small.id(), 0);
    }

    private static long visits(Plan plan, int window) {
        return plan.given().values().stream().filter(given -> given == window).count();
    }

    private static List<Window> windows(int desks) {
        return new WorkingWeeks(FROM, END, HOLIDAYS::isWorkingDay).windows(_ -> desks * 390);
    }

    private static List<Household> households(int number, LocalDate ends) {
        return new ArrayList<>(IntStream.range(0, number)
                .mapToObj(n -> new Household(new UUID(n * 31L, n), ends, 1, VISIT))
                .toList());
    }
}
