package lt.tiltas.preparedness.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked examples 1 to 7. */
class DesksTests {

    @Test
    void nine_desks_for_thirty_an_hour_of_fifteen_minutes() {
        Desks desks = new Desks(30, 15, 9);
        assertThat(desks.waits()).isCloseTo(0.509149, within(5e-7));
        assertThat(desks.meanWaitMinutes()).isCloseTo(5.0915, within(5e-5));
        assertThat(desks.meanQueue()).isCloseTo(2.5457, within(5e-5));
        assertThat(desks.waitsLongerThan(15)).isCloseTo(0.113606, within(5e-7));
    }

    @Test
    void three_desks_with_a_load_of_two() {
        Desks desks = new Desks(2, 60, 3);
        assertThat(desks.waits()).isCloseTo(0.444444, within(5e-7));
        assertThat(desks.meanQueue()).isCloseTo(0.888889, within(5e-7));
    }

    @Test
    void desks_that_do_not_keep_up_let_everybody_wait() {
        Desks desks = new Desks(30, 15, 7);
        assertThat(desks.waits()).isOne();
        assertThat(desks.meanWaitMinutes()).isInfinite();
    }

    @Test
    void the_peak_day_needs_28_34_or_41_desks() {
        double perHour = 2_219 / 2.4 / 12;
        assertThat(perHour).isCloseTo(77.0, within(0.06));
        assertThat(new Desks(perHour, 20, 1).load()).isCloseTo(25.68, within(0.005));
        assertThat(new Desks(perHour, 20, 28).waitsLongerThan(30)).isCloseTo(0.017, within(5e-4));
        assertThat(new Desks(perHour, 25, 34).waitsLongerThan(30)).isCloseTo(0.067, within(5e-4));
        assertThat(new Desks(perHour, 30, 41).waitsLongerThan(30)).isCloseTo(0.051, within(6e-4));
        assertThat(Desks.least(perHour, 20, 30, 0.1)).hasValue(28);
        assertThat(Desks.least(perHour, 25, 30, 0.1)).hasValue(34);
        assertThat(Desks.least(perHour, 30, 30, 0.1)).hasValue(41);
    }

    @Test
    void a_way_through_three_stations_and_the_people_in_the_house() {
        Stations way = new Stations(
                30,
                List.of(
                        new Stations.Station(3, 2, 1),
                        new Stations.Station(20, 12, 1),
                        new Stations.Station(10, 3, 0.5)));
        assertThat(way.desks(0).meanWaitMinutes()).isCloseTo(3.857, within(5e-4));
        assertThat(way.desks(1).meanWaitMinutes()).isCloseTo(4.494, within(5e-4));
        assertThat(way.desks(2).meanWaitMinutes()).isCloseTo(14.045, within(5e-4));
        assertThat(way.minutes()).isCloseTo(43.3735, within(5e-5));
        assertThat(way.inside()).isCloseTo(21.6867, within(5e-5));
    }

    @Test
    void two_hundred_and_forty_a_day_who_stay_three() {
        Occupancy occupancy = new Occupancy(240, 3);
        assertThat(occupancy.mean()).isEqualTo(720);
        assertThat(occupancy.enough(0.95)).isEqualTo(764);
        assertThat(occupancy.enough(0.99)).isEqualTo(783);
    }

    @Test
    void a_house_fills_over_weeks() {
        Occupancy occupancy = new Occupancy(100, 20);
        assertThat(occupancy.after(7)).isCloseTo(590.6, within(0.05));
        assertThat(occupancy.after(20)).isCloseTo(1_264.2, within(0.05));
        assertThat(occupancy.after(60)).isCloseTo(1_900.4, within(0.05));
        assertThat(occupancy.mean()).isEqualTo(2_000);
    }

    @Test
    void two_hundred_beds_under_a_load_of_two_hundred_refuse_one_in_eighteen() {
        assertThat(new Places(200, 200).refused()).isCloseTo(0.05435, within(5e-6));
        assertThat(Places.least(200, 0.01)).isEqualTo(221);
        assertThat(new Places(200, 220).refused()).isGreaterThan(0.01);
    }

    @Test
    void the_line_of_the_peak_week_is_longest_on_friday() {
        Backlog line = new Backlog(1_800);
        double[] waiting = line.after(new double[] {1_934, 1_934, 1_934, 2_219, 2_055, 1_603, 1_558});
        assertThat(waiting).containsExactly(134, 268, 402, 821, 1_076, 879, 637);
        assertThat(line.days(1_076)).isCloseTo(0.60, within(0.005));
    }
}
