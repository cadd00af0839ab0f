package lt.tiltas.preparedness.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/** The formulas of the desk beside a simulation that knows none of them: people come and go one by one (SSJ). */
class EventSimulationTests {

    private static final int REPLICATIONS = 40;
    private static final int WARM = 2_000;
    private static final int COUNTED = 20_000;

    /** One line before some desks. */
    private static final class Line {

        private final Simulator simulator = new Simulator();
        private final MRG32k3a coming;
        private final MRG32k3a serving;
        private final Desks desks;
        private final Deque<Double> waiting = new ArrayDeque<>();
        private int busy;
        private int begun;
        private double waited;
        private int longer;

        Line(Desks desks, MRG32k3a coming, MRG32k3a serving) {
            this.desks = desks;
            this.coming = coming;
            this.serving = serving;
            coming.resetNextSubstream();
            serving.resetNextSubstream();
        }

        void run() {
            simulator.init();
            comes(ExponentialGen.nextDouble(coming, desks.perHour() / 60));
            simulator.start();
        }

        private void comes(double in) {
            new Event(simulator) {
                @Override
                public void actions() {
                    waiting.add(simulator.time());
                    comes(ExponentialGen.nextDouble(coming, desks.perHour() / 60));
                    next();
                }
            }.schedule(in);
        }

        private void next() {
            if (busy == desks.count() || waiting.isEmpty()) {
                return;
            }
            busy++;
            begun++;
            double wait = simulator.time() - waiting.remove();
            if (begun > WARM) {
                waited += wait;
                longer += wait > 15 ? 1 : 0;
            }
            if (begun == WARM + COUNTED) {
                simulator.stop();
                return;
            }
            new Event(simulator) {
                @Override
                public void actions() {
                    busy--;
                    next();
                }
            }.schedule(ExponentialGen.nextDouble(serving, 1 / desks.minutes()));
        }
    }

    @Test
    void waits_agree_with_a_simulation_of_single_people_within_three_standard_errors() {
        MRG32k3a.setPackageSeed(new long[] {12, 34, 56, 78, 90, 12});
        for (Desks desks : new Desks[] {new Desks(30, 15, 9), new Desks(2, 60, 3), new Desks(77, 25, 36)}) {
            MRG32k3a coming = new MRG32k3a();
            MRG32k3a serving = new MRG32k3a();
            double[] waits = new double[REPLICATIONS];
            double[] longer = new double[REPLICATIONS];
            for (int n = 0; n < REPLICATIONS; n++) {
                Line line = new Line(desks, coming, serving);
                line.run();
                waits[n] = line.waited / COUNTED;
                longer[n] = (double) line.longer / COUNTED;
            }
            agree(waits, desks.meanWaitMinutes());
            agree(longer, desks.waitsLongerThan(15));
        }
    }

    private static void agree(double[] seen, double formula) {
        double mean = Arrays.stream(seen).average().orElseThrow();
        double squares =
                Arrays.stream(seen).map(one -> (one - mean) * (one - mean)).sum();
        double error = Math.sqrt(squares / (seen.length - 1) / seen.length);
        assertThat(error).isPositive().isLessThan(formula / 10);
        assertThat(mean).isCloseTo(formula, within(3 * error));
    }
}
