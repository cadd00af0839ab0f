package lt.tiltas.preparedness.engine;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Which input moves a measure most: each is set to its low and its high value, the others are left, and all runs live through the same chance. */
public record Tornado(Case middle, List<Input> inputs, Measure measure) {

    /** World, plan and scenario together, for an input to change any of them. */
    public record Case(World world, Plan plan, Scenario scenario) {}

    public record Input(String code, UnaryOperator<Case> low, UnaryOperator<Case> high) {}

    /** @param low mean over the runs of the highest week, at the input's low value, and high at its high value */
    public record Bar(String code, double low, double high) {

        public double width() {
            return Math.abs(high - low);
        }
    }

    public Tornado {
        inputs = List.copyOf(inputs);
    }

    /** The widest first. */
    public List<Bar> bars(long seed, int runs) {
        return inputs.parallelStream()
                .map(input -> new Bar(
                        input.code(),
                        mean(input.low().apply(middle), seed, runs),
                        mean(input.high().apply(middle), seed, runs)))
                .sorted(Comparator.comparingDouble(Bar::width).reversed())
                .toList();
    }

    private double mean(Case of, long seed, int runs) {
        double[] peaks = new Simulation(of.world(), of.plan(), of.scenario()).peaks(measure, seed, runs);
        double all = 0;
        for (double peak : peaks) {
            all += peak;
        }
        return all / runs;
    }
}
