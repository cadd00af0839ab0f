package lt.tiltas.preparedness.scenario;

import java.util.List;
import java.util.Optional;
import lt.tiltas.preparedness.engine.Measure;
import lt.tiltas.preparedness.engine.Tornado;

/**
 * How far each assumption moves the answer, the furthest first.
 *
 * @param beds whether people without a bed are counted; else everybody who needs one
 */
public record Moves(List<Bar> bars, boolean beds) {

    private static final int WIDTH = 200;

    /**
     * @param low people in the worst week on average, at the assumption's low, and high at its high
     * @param from where the bar begins of {@link #width()}, and how long it is
     */
    public record Bar(Assumption assumption, long low, long high, int from, int length) {

        public boolean isUnsure() {
            return assumption.isUnsure() || assumption.mark().equals("D");
        }
    }

    static Moves of(List<Tornado.Bar> bars, List<Assumption> assumptions, Measure measure) {
        double most = bars.stream()
                .mapToDouble(bar -> Math.max(bar.low(), bar.high()))
                .max()
                .orElse(0);
        double each = most == 0 ? 0 : WIDTH / most;
        return new Moves(
                bars.stream()
                        .filter(bar -> Math.round(bar.low()) != Math.round(bar.high()))
                        .map(bar -> new Bar(
                                Assumptions.row(assumptions, bar.code()),
                                Math.round(bar.low()),
                                Math.round(bar.high()),
                                (int) Math.round(each * Math.min(bar.low(), bar.high())),
                                (int) Math.max(1, Math.round(each * bar.width()))))
                        .toList(),
                measure == Measure.WITHOUT_BED);
    }

    /** Of those that nobody can be sure of, the one that moves it most. */
    public Optional<Bar> unsure() {
        return bars.stream().filter(Bar::isUnsure).findFirst();
    }

    public static int width() {
        return WIDTH;
    }
}
