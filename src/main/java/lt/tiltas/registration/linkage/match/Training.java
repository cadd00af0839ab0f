package lt.tiltas.registration.linkage.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import lt.tiltas.registration.linkage.block.Pairs;
import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.model.Boosting;
import lt.tiltas.registration.linkage.model.Forest;
import lt.tiltas.registration.linkage.model.Model;
import lt.tiltas.registration.linkage.model.Weights;

/** Learns a {@link Model} from records of which it is known who is who. */
public final class Training {

    public static final int FOLDS = 5;

    static final Boosting.Plan PLAN = new Boosting.Plan(200, 16, 0.08, 3, 3, 0.8, 0.6);

    private final Rows rows;
    private final long seed;
    private final Weights weights = new Weights();
    private final List<Study> studies;
    private final int own;
    private final long[] pairs;
    private final boolean[] same;
    private final int[] fold;

    /** @param truth pairs that are one person, sorted */
    public Training(Rows rows, long[] truth, long seed) {
        this.rows = rows;
        this.seed = seed;
        weights.chance(rows, seed);
        boolean[] all = new boolean[truth.length];
        Arrays.fill(all, true);
        weights.known(rows, truth, all);
        this.studies = new ArrayList<>(
                List.of(new Study(rows, weights, false), new Study(Worse.of(rows, seed), weights, false)));
        List<long[]> lists =
                new ArrayList<>(studies.stream().map(study -> study.pairs).toList());
        for (int which = 0; which < 2; which++) {
            int[] half = Worse.half(rows, which, seed);
            Study desk = new Study(Worse.atDesk(rows, half, seed), weights, false);
            studies.add(desk);
            lists.add(Arrays.stream(desk.pairs).map(pair -> whole(pair, half)).toArray());
        }
        this.own = studies.getFirst().pairs.length;
        this.pairs = lists.stream().flatMapToLong(Arrays::stream).toArray();
        this.same = new boolean[pairs.length];
        for (int pair = 0; pair < same.length; pair++) {
            same[pair] = Arrays.binarySearch(truth, pairs[pair]) >= 0;
        }
        this.fold = new Folds(rows, truth).of(pairs, FOLDS, seed);
    }

    /** A pair of the half by its places in the whole list. */
    private static long whole(long pair, int[] half) {
        return (long) half[Pairs.one(pair)] << 32 | half[Pairs.other(pair)];
    }

    /** The model, and the scores that each pair gets from models that saw neither its people nor their households. */
    public record Learnt(Model model, Checked checked) {}

    public Learnt learn() {
        float[][] columns = columns(evidence(), true);
        float[] unseenFirst = unseen(columns);
        Forest first = learn(columns, pair -> true);
        columns = columns(unseenFirst, false);
        float[] unseen = unseen(columns);
        Forest second = learn(columns, pair -> true);
        float[] line = Platt.line(Arrays.copyOf(unseen, own), same);
        var model = new Model(weights, first, second, line[0], line[1]);
        float[] probability = new float[own];
        for (int pair = 0; pair < own; pair++) {
            probability[pair] = model.probability(unseen[pair]);
        }
        return new Learnt(model, new Checked(Arrays.copyOf(pairs, own), probability, same));
    }

    /** Learnt from half of the given and half of the family names, asked about people who have neither. */
    public String otherNames(long[] truth) {
        boolean[] known = new boolean[same.length];
        boolean[] asked = new boolean[same.length];
        var halves = new NameHalves(rows, seed);
        for (int pair = 0; pair < same.length; pair++) {
            int one = Pairs.one(pairs[pair]);
            int other = Pairs.other(pairs[pair]);
            known[pair] = halves.first(one) && halves.first(other);
            asked[pair] = pair < own && halves.second(one) && halves.second(other);
        }
        float[][] columns = columns(evidence(), true);
        float[] first = scores(learn(columns, pair -> known[pair]), columns);
        columns = columns(first, false);
        float[] second = scores(learn(columns, pair -> known[pair]), columns);
        int trues = (int) LongStream.of(truth)
                .filter(pair -> halves.second(Pairs.one(pair)) && halves.second(Pairs.other(pair)))
                .count();
        return new Checked(pairs, second, same).only(asked).line(0, trues);
    }

    private float[] evidence() {
        float[] evidence = new float[pairs.length];
        int at = 0;
        for (Study study : studies) {
            System.arraycopy(study.evidence, 0, evidence, at, study.pairs.length);
            at += study.pairs.length;
        }
        return evidence;
    }

    /** The signs of all lists, one after the other. */
    private float[][] columns(float[] score, boolean first) {
        float[][] columns = new float[Sign.values().length][pairs.length];
        int at = 0;
        for (Study study : studies) {
            float[][] some = study.columns(Arrays.copyOfRange(score, at, at + study.pairs.length), first);
            for (int sign = 0; sign < some.length; sign++) {
                System.arraycopy(some[sign], 0, columns[sign], at, study.pairs.length);
            }
            at += study.pairs.length;
        }
        return columns;
    }

    private float[] unseen(float[][] columns) {
        float[] unseen = new float[same.length];
        for (int held = 0; held < FOLDS; held++) {
            int out = held;
            float[] scores = scores(learn(columns, pair -> fold[pair] != out), columns);
            for (int pair = 0; pair < unseen.length; pair++) {
                unseen[pair] = fold[pair] == held ? scores[pair] : unseen[pair];
            }
        }
        return unseen;
    }

    private Forest learn(float[][] columns, IntPredicate used) {
        int[] kept = IntStream.range(0, same.length).filter(used).toArray();
        float[][] some = new float[columns.length][kept.length];
        boolean[] labels = new boolean[kept.length];
        for (int at = 0; at < kept.length; at++) {
            labels[at] = same[kept[at]];
            for (int sign = 0; sign < columns.length; sign++) {
                some[sign][at] = columns[sign][kept[at]];
            }
        }
        return Boosting.learn(PLAN, some, labels, seed);
    }

    private static float[] scores(Forest forest, float[][] columns) {
        float[] scores = new float[columns[0].length];
        float[] signs = new float[columns.length];
        for (int pair = 0; pair < scores.length; pair++) {
            for (int sign = 0; sign < signs.length; sign++) {
                signs[sign] = columns[sign][pair];
            }
            scores[pair] = forest.score(signs);
        }
        return scores;
    }
}
