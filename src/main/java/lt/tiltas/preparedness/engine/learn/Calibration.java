package lt.tiltas.preparedness.engine.learn;

import java.util.List;

/** Outlooks that have met their facts, one a week. */
public record Calibration(List<Score> scores) {

    private static final int WEEKS = 12;
    private static final double BAND = 0.8;
    private static final double LEAST = 0.65;
    private static final double MOST = 0.92;
    private static final double WIDER = 1.25;

    public Calibration {
        scores = List.copyOf(scores);
    }

    /** Share of the facts that lay within a band. */
    public double coverage(double band) {
        return scores.stream().filter(score -> score.within(band)).count() / (double) scores.size();
    }

    public double crps() {
        return scores.stream().mapToDouble(Score::crps).average().orElse(Double.NaN);
    }

    /** How many facts lay in each tenth of the runs; even if the bands are right. */
    public int[] histogram() {
        int[] tenths = new int[10];
        scores.forEach(score -> tenths[Math.min(9, (int) (score.pit() * 10))]++);
        return tenths;
    }

    public enum Verdict {
        /** Not enough weeks to say. */
        EARLY,
        GOOD,
        /** Facts lay outside of the bands too often. */
        TOO_SURE,
        /** Facts lay inside too often: the bands say too little. */
        TOO_WIDE
    }

    /** Of the last twelve weeks. */
    public Verdict verdict() {
        if (scores.size() < WEEKS) {
            return Verdict.EARLY;
        }
        double covered = new Calibration(scores.subList(scores.size() - WEEKS, scores.size())).coverage(BAND);
        return covered < LEAST ? Verdict.TOO_SURE : covered > MOST ? Verdict.TOO_WIDE : Verdict.GOOD;
    }

    /** The sigma of the level with which the next outlooks are made: wider when these were too sure. */
    public double level(double now) {
        return verdict() == Verdict.TOO_SURE ? now * WIDER : now;
    }
}
