package lt.tiltas.preparedness.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import lt.tiltas.preparedness.engine.Measure;
import lt.tiltas.preparedness.engine.Simulation;
import lt.tiltas.preparedness.engine.Tornado;

/**
 * Which assumption moves the answer most: each at its low and at its high, the others as they are. What changes neither the country, nor who comes, nor
 * the sites, cannot move a bed and is not tried.
 */
record Levers(Inputs inputs, int runs) {

    /** Runs of each trial: two for each assumption, in less than a breath. */
    static final int RUNS = 1_000;

    /** Two shares that are parts of one: none goes beyond what the other leaves. */
    private static final Map<String, String> BESIDE = Map.of(
            "collective", "hosted",
            "hosted", "collective",
            "host-to-own", "host-to-collective",
            "host-to-collective", "host-to-own");

    private static final double SOMEBODY = 0.5;

    Moves moves() {
        Tornado.Case middle = of(inputs);
        double[] peaks = new Simulation(middle.world(), middle.plan(), middle.scenario())
                .peaks(Measure.WITHOUT_BED, AskWhatIf.SEED, runs);
        double mean = 0;
        for (double peak : peaks) {
            mean += peak / runs;
        }
        Measure measure = mean > SOMEBODY ? Measure.WITHOUT_BED : Measure.RESIDENTS;
        List<Tornado.Input> tried = inputs.assumptions().stream()
                .filter(row -> row.low().compareTo(row.high()) < 0)
                .filter(row -> moves(middle, row, row.low()) || moves(middle, row, row.high()))
                .map(row ->
                        new Tornado.Input(row.code(), _ -> of(with(row, row.low())), _ -> of(with(row, row.high()))))
                .toList();
        return Moves.of(new Tornado(middle, tried, measure).bars(AskWhatIf.SEED, runs), inputs.assumptions(), measure);
    }

    private boolean moves(Tornado.Case middle, Assumption row, BigDecimal value) {
        Tornado.Case other = of(with(row, value));
        return !other.world().equals(middle.world())
                || !other.scenario().equals(middle.scenario())
                || !other.plan().openings().equals(middle.plan().openings());
    }

    private Inputs with(Assumption row, BigDecimal value) {
        String beside = BESIDE.get(row.code());
        return inputs.with(
                row.code(), beside == null ? value : value.min(BigDecimal.ONE.subtract(inputs.share(beside))));
    }

    private static Tornado.Case of(Inputs inputs) {
        return new Tornado.Case(inputs.world(), inputs.plan(true), inputs.scenario());
    }
}
