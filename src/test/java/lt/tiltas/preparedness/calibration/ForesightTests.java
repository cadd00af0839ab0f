package lt.tiltas.preparedness.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import lt.tiltas.preparedness.engine.Noise;
import lt.tiltas.preparedness.engine.arrival.DayTable;
import lt.tiltas.preparedness.engine.arrival.Of2022;
import org.junit.jupiter.api.Test;

/** Four weeks foreseen from invented figures, and from those of 2022. */
class ForesightTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Weeks.Watch WATCH = new Weeks.Watch(150, 120);
    private static final List<Integer> QUIET = Collections.nCopies(200, 10);

    private static List<Forecast> forecasts(List<Integer> perDay, List<Integer> beds, double wider) {
        var belief = new Foresight.Belief(Noise.even(0.35, 0.7, 0.15, 0.14, 0.25), wider, wider, 0.1, WATCH);
        return new Foresight(new Weeks(MONDAY, perDay, beds), belief).forecasts(false);
    }

    private static Forecast of(List<Forecast> made, Foreseen of, int ahead) {
        return made.stream()
                .filter(one -> one.of() == of && one.ahead() == ahead)
                .findFirst()
                .orElseThrow();
    }

    /** Beds of so many Mondays that go up and down by ten. */
    private static List<Integer> swinging(int weeks) {
        return IntStream.range(0, weeks).mapToObj(n -> 500 + 10 * (n % 2)).toList();
    }

    @Test
    void in_ordinary_times_as_many_come_as_in_the_last_month_and_it_is_called_a_forecast() {
        List<Forecast> made = forecasts(QUIET, List.of(), 1);
        assertThat(made).hasSize(4).allMatch(one -> one.kind() == Forecast.Kind.FORECAST);
        for (int ahead = 1; ahead <= 4; ahead++) {
            Forecast forecast = of(made, Foreseen.REGISTERED, ahead);
            assertThat(forecast.at(0.5)).isCloseTo(70.0 * ahead, within(8.0 * ahead));
            assertThat(forecast.target()).isEqualTo(MONDAY.plusWeeks(ahead));
            assertThat(forecast.at(0.05)).isLessThan(forecast.at(0.5)).isPositive();
        }
    }

    @Test
    void what_was_too_sure_is_said_less_surely() {
        Forecast usual = of(forecasts(QUIET, swinging(20), 1), Foreseen.REGISTERED, 2);
        Forecast wide = of(forecasts(QUIET, swinging(20), 1.25), Foreseen.REGISTERED, 2);
        assertThat(wide.at(0.9) - wide.at(0.1)).isGreaterThan(1.1 * (usual.at(0.9) - usual.at(0.1)));
        assertThat(wide.wider()).isEqualTo(1.25);
        Forecast beds = of(forecasts(QUIET, swinging(20), 1), Foreseen.BEDS, 2);
        Forecast wideBeds = of(forecasts(QUIET, swinging(20), 1.25), Foreseen.BEDS, 2);
        assertThat(wideBeds.at(0.95) - wideBeds.at(0.05)).isGreaterThan(beds.at(0.95) - beds.at(0.05));
    }

    @Test
    void beds_are_foreseen_only_when_some_weeks_of_them_are_known() {
        assertThat(forecasts(QUIET, swinging(Foresight.ENOUGH - 1), 1)).hasSize(4);
        List<Forecast> made = forecasts(QUIET, swinging(Foresight.ENOUGH), 1);
        assertThat(made).hasSize(8);
        assertThat(of(made, Foreseen.BEDS, 1).at(0.5)).isCloseTo(500, within(15.0));
    }

    @Test
    void before_a_peak_it_is_an_envelope_and_after_it_a_forecast() {
        DayTable table = Of2022.table();
        assertThat(kind(table, LocalDate.of(2022, 3, 7))).isEqualTo(Forecast.Kind.ENVELOPE);
        assertThat(kind(table, LocalDate.of(2022, 3, 14))).isEqualTo(Forecast.Kind.ENVELOPE);
        assertThat(kind(table, LocalDate.of(2022, 4, 11))).isEqualTo(Forecast.Kind.FORECAST);
    }

    @Test
    void the_weeks_after_the_peak_of_2022_lay_in_what_its_days_foresaw() {
        DayTable table = Of2022.table();
        LocalDate day = LocalDate.of(2022, 4, 4);
        Forecast forecast = of(forecasts(before(table, day), List.of(), 1), Foreseen.REGISTERED, 2);
        double came = table.total(day.plusDays(13)) - table.total(day.minusDays(1));
        assertThat(came).isBetween(forecast.at(0.025), forecast.at(0.975));
    }

    private static Forecast.Kind kind(DayTable table, LocalDate day) {
        return forecasts(before(table, day), List.of(), 1).getFirst().kind();
    }

    /** The day before first, and a hundred quiet days before the wave. */
    private static List<Integer> before(DayTable table, LocalDate day) {
        List<Integer> perDay = new ArrayList<>();
        for (LocalDate one = day.minusDays(1); one.isAfter(table.before().minusDays(100)); one = one.minusDays(1)) {
            perDay.add(one.isAfter(table.before()) ? (int) Math.round(table.on(one)) : 1);
        }
        return perDay;
    }

    @Test
    void the_same_monday_gives_the_same_forecast() {
        assertThat(forecasts(QUIET, swinging(20), 1)).isEqualTo(forecasts(QUIET, swinging(20), 1));
    }
}
