package lt.tiltas.registration.linkage.match;

import java.util.EnumMap;
import java.util.Map;
import lt.tiltas.registration.linkage.compare.Aspect;
import lt.tiltas.registration.linkage.compare.Comparison;
import lt.tiltas.registration.linkage.match.Sign.Ground;
import lt.tiltas.registration.linkage.model.Model;

/** A score opened into what each ground added to it, in log-odds; above 0 speaks for one person, below for two. */
final class Opened {

    private static final Map<Aspect, Ground> GROUNDS = new EnumMap<>(Map.of(
            Aspect.GIVEN, Ground.GIVEN,
            Aspect.FAMILY, Ground.FAMILY,
            Aspect.BIRTH, Ground.BIRTH,
            Aspect.PAPER, Ground.PAPER,
            Aspect.PHONE, Ground.PHONE,
            Aspect.PLACE, Ground.PLACE,
            Aspect.FATHER, Ground.FATHER,
            Aspect.SEX, Ground.SEX,
            Aspect.NATIONALITY, Ground.NATIONALITY));

    private Opened() {}

    /** The second round shows the score of the first as one sign, and both show the evidence as one: each is opened in turn. */
    static Map<Ground, Float> of(Model model, float[] firstSigns, float[] secondSigns, Comparison pair) {
        float[] added = new float[secondSigns.length];
        model.second().explain(secondSigns, added);
        float[] before = new float[firstSigns.length];
        model.first().explain(firstSigns, before);
        spread(added, Sign.FIRST_SCORE.ordinal(), before);
        Map<Ground, Float> grounds = new EnumMap<>(Ground.class);
        for (Sign sign : Sign.values()) {
            if (sign != Sign.EVIDENCE) {
                grounds.merge(sign.ground, added[sign.ordinal()], Float::sum);
            }
        }
        evidence(model, pair, added[Sign.EVIDENCE.ordinal()], grounds);
        return grounds;
    }

    private static void spread(float[] added, int sign, float[] parts) {
        float whole = 0;
        for (float part : parts) {
            whole += Math.abs(part);
        }
        float share = added[sign];
        added[sign] = 0;
        for (int at = 0; at < parts.length && whole > 0; at++) {
            added[at] += Math.abs(share) * parts[at] / whole;
        }
    }

    private static void evidence(Model model, Comparison pair, float share, Map<Ground, Float> grounds) {
        float whole = 0;
        for (Aspect aspect : GROUNDS.keySet()) {
            whole += Math.abs(model.weights().bits(aspect, pair.level(aspect)));
        }
        for (Map.Entry<Aspect, Ground> aspect : GROUNDS.entrySet()) {
            float bits = model.weights().bits(aspect.getKey(), pair.level(aspect.getKey()));
            if (whole > 0) {
                grounds.merge(aspect.getValue(), Math.abs(share) * bits / whole, Float::sum);
            }
        }
    }
}
