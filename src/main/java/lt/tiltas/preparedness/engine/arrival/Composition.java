package lt.tiltas.preparedness.engine.arrival;

import java.util.List;

/**
 * Who comes, by time since the shock: mothers with children first, others later.
 *
 * @param phases in order of time, the first from day 0
 * @param weight how many people the shares are worth as a Dirichlet prior; the smaller, the less sure
 * @param household people of a household, on average
 */
public record Composition(List<Phase> phases, double weight, double household) {

    /**
     * @param bands shares of the ages 0-2, 3-6, 7-17, 18-59, and 60 and more
     * @param needs what some of them need, and which share
     */
    public record Phase(int from, List<Double> bands, List<Need> needs) {

        public Phase {
            bands = List.copyOf(bands);
            needs = List.copyOf(needs);
            double all = bands.stream().mapToDouble(Double::doubleValue).sum();
            if (bands.size() != BANDS || Math.abs(all - 1) > 1e-9) {
                throw new IllegalArgumentException("Five shares that make one");
            }
        }
    }

    public record Need(String code, double share) {}

    public static final int BANDS = 5;
    public static final int PUPILS = 2;
    public static final int GROWN = 3;

    public Composition {
        phases = List.copyOf(phases);
    }

    public int phaseOn(int day) {
        int found = 0;
        while (found + 1 < phases.size() && phases.get(found + 1).from() <= day) {
            found++;
        }
        return found;
    }
}
