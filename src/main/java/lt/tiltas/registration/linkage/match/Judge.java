package lt.tiltas.registration.linkage.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lt.tiltas.registration.linkage.block.Pairs;
import lt.tiltas.registration.linkage.compare.Comparison;
import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.match.Sign.Ground;
import lt.tiltas.registration.linkage.model.Frequencies;
import lt.tiltas.registration.linkage.model.Model;

/** Scores a few pairs and opens each score: who is asked about, whoever may be the same, and the households of them all. */
public final class Judge {

    /**
     * @param one the place of who was asked about
     * @param other the place of who may be the same
     * @param grounds what each ground added, in log-odds
     */
    public record Opinion(int one, int other, float probability, Comparison pair, Map<Ground, Float> grounds) {}

    private final Model model;
    private final Frequencies common;

    /** @param common how common names are in the whole register */
    public Judge(Model model, Frequencies common) {
        this.model = model;
        this.common = common;
    }

    /**
     * The first records of the list are asked about, the next may be the same, the rest are the households of those. Likeliest first, the hopeless left out.
     */
    public List<Opinion> of(Rows rows, int asked, int candidates) {
        var study = new Study(rows, model.weights(), common, pairs(rows.size, asked, candidates));
        float[] first = new float[study.pairs.length];
        float[][] signs = new float[study.pairs.length][];
        study.each(study.evidence, true, (pair, values) -> {
            signs[pair] = values.clone();
            first[pair] = model.first().score(values);
        });
        List<Opinion> opinions = new ArrayList<>();
        study.each(first, false, (pair, values) -> {
            int one = Pairs.one(study.pairs[pair]);
            int other = Pairs.other(study.pairs[pair]);
            if (one < asked && other >= asked) {
                var compared = new Comparison();
                compared.of(rows, one, other);
                float probability = model.probability(
                        first[pair] < Linker.HOPELESS
                                ? first[pair]
                                : model.second().score(values));
                synchronized (opinions) {
                    opinions.add(new Opinion(
                            one, other, probability, compared, Opened.of(model, signs[pair], values, compared)));
                }
            }
        });
        opinions.sort((a, b) -> Float.compare(b.probability, a.probability));
        return opinions;
    }

    /** Of those asked about with all, and of the candidates with each other: two records that are one person back each other. */
    private static long[] pairs(int size, int asked, int candidates) {
        var pairs = new Pairs();
        for (int one = 0; one < asked + candidates; one++) {
            int end = one < asked ? size : asked + candidates;
            for (int other = Math.max(one + 1, asked); other < end; other++) {
                pairs.add(one, other);
            }
        }
        return pairs.distinct();
    }
}
