package lt.tiltas.preparedness.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RegistrationTests {

    private static Centre centre(String name, double share, int desks, double holding) {
        return new Centre(name, share, desks, 12, 30, 1, holding, 0, 1_000);
    }

    private static Network network(Centre... centres) {
        List<List<Double>> travel = new ArrayList<>();
        for (int n = 0; n < centres.length; n++) {
            List<Double> row = new ArrayList<>();
            for (int m = 0; m < centres.length; m++) {
                row.add(40.0 * Math.abs(n - m));
            }
            travel.add(row);
        }
        return new Network(List.of(centres), travel, 2.5);
    }

    private static Registration registration(Network network) {
        Registration registration = new Registration(new Layout(network));
        registration.begin(new double[network.centres().size()]);
        return registration;
    }

    @Test
    void one_centre_is_the_backlog_of_the_peak_week() {
        Centre centre = new Centre("Vilnius", 1, 30, 12, 30, 1, 10_000, 0, 100);
        Registration registration = registration(network(centre));
        double[] come = {1_934, 1_934, 1_934, 2_219, 2_055, 1_603, 1_558};
        double[] line = {134, 268, 402, 821, 1_076, 879, 637};
        for (int day = 0; day < come.length; day++) {
            registration.step(day, come[day], 1);
            assertThat(registration.waiting()).isCloseTo(line[day], within(1e-9));
        }
    }

    @Test
    void a_day_with_time_to_spare_waits_as_the_formula_says() {
        Registration registration = registration(network(centre("a", 1, 9, 1_000)));
        registration.step(0, 30 * 2.5 / 2 * 12, 1);
        assertThat(registration.waiting()).isZero();
        double formula = new Desks(15, 30, 9).meanWaitMinutes() / 60;
        assertThat(registration.hours()).isCloseTo(formula, within(formula * 0.01));
    }

    @Test
    void whom_a_centre_cannot_hold_goes_to_the_others_and_to_the_nearer_rather() {
        Registration registration = registration(
                network(centre("full", 1, 0, 100), centre("near", 0, 0, 1_000), centre("far", 0, 0, 1_000)));
        registration.step(0, 500, 1);
        assertThat(registration.waiting(0)).isEqualTo(100);
        assertThat(registration.waiting(1))
                .isGreaterThan(registration.waiting(2))
                .isPositive();
        assertThat(registration.waiting()).isCloseTo(500, within(1e-9));
    }

    @Test
    void whoever_came_is_registered_or_waits() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 200; round++) {
            Registration registration = registration(drawn(random));
            double all = 0;
            for (int day = 0; day < 60; day++) {
                double come = random.nextDouble(2_500);
                all += come;
                registration.step(day, come, 1);
                assertThat(registration.registered() + registration.waiting()).isCloseTo(all, within(1e-6));
            }
        }
    }

    @Test
    void more_desks_never_lengthen_the_queue_of_any_centre_on_any_day() {
        SplittableRandom random = new SplittableRandom(6);
        for (int round = 0; round < 300; round++) {
            Network network = drawn(random);
            int which = random.nextInt(network.centres().size());
            Centre centre = network.centres().get(which);
            Registration before = registration(network);
            Registration after = registration(network.with(which, centre.withDesks(centre.desks() + 1)));
            for (int day = 0; day < 60; day++) {
                double come = random.nextDouble(2_500);
                before.step(day, come, 1);
                after.step(day, come, 1);
                for (int n = 0; n < network.centres().size(); n++) {
                    assertThat(after.waiting(n)).isLessThanOrEqualTo(before.waiting(n) + 1e-9);
                }
            }
        }
    }

    private static Network drawn(SplittableRandom random) {
        Centre[] centres = new Centre[2 + random.nextInt(5)];
        for (int n = 0; n < centres.length; n++) {
            int opens = random.nextInt(20);
            centres[n] = new Centre(
                    "c" + n,
                    random.nextDouble(),
                    random.nextInt(20),
                    8 + random.nextInt(6),
                    15 + random.nextInt(25),
                    0.9,
                    random.nextInt(400),
                    n == 0 ? 0 : opens,
                    n == 0 ? 100 : opens + 10 + random.nextInt(60));
        }
        return network(centres);
    }
}
