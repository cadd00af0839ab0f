package lt.tiltas.registration.linkage;

import java.util.List;
import lt.tiltas.registration.linkage.compare.Aspect;
import lt.tiltas.registration.linkage.compare.Comparison;
import lt.tiltas.registration.linkage.match.Judge;
import lt.tiltas.registration.linkage.model.Model;

/** How alike two records are, and why; a proposal for a person to look at, never a decision. */
public record Likeness(Verdict verdict, float probability, List<Seen> reasons) {

    /**
     * From here the desk is asked before it goes on: the question costs a minute, a second record of one person far more. Under another surname
     * a record is shown and does not stop the desk: in a country many share a given name and a birthday.
     */
    private static final float ASKED = 0.9f;

    private static final int SAME_NUMBER = 4;
    private static final int SAME_DAY = 8;
    private static final int LIKE_SURNAME = 5;

    public enum Verdict {
        STRONG,
        POSSIBLE,
        NONE
    }

    /** A reason with what stands in the one record and in the other. */
    public record Seen(Reason reason, String one, String other) {}

    /** Two records without their households. */
    public static Likeness of(Known one, Known other) {
        return Score.of(one, List.of(new Score.Candidate(other, -1)), 1).getFirst();
    }

    static Likeness of(Known one, Known other, Judge.Opinion opinion) {
        return new Likeness(verdict(opinion), opinion.probability(), Reasons.of(one, other, opinion));
    }

    private static Verdict verdict(Judge.Opinion opinion) {
        boolean sameDocument = opinion.pair().level(Aspect.PAPER) >= SAME_NUMBER;
        if (likeTwins(opinion.pair())) {
            return sameDocument ? Verdict.POSSIBLE : Verdict.NONE;
        }
        if (opinion.probability() >= ASKED && (sameDocument || opinion.pair().level(Aspect.FAMILY) >= LIKE_SURNAME)) {
            return Verdict.STRONG;
        }
        return opinion.probability() >= Model.WORTH_A_LOOK ? Verdict.POSSIBLE : Verdict.NONE;
    }

    /** To take one twin for the other is the worst mistake a desk can make: two names that everybody knows need a document in common to be asked about. */
    private static boolean likeTwins(Comparison pair) {
        return pair.level(Aspect.GIVEN) == 1
                && pair.level(Aspect.BIRTH) >= SAME_DAY
                && pair.level(Aspect.FAMILY) >= LIKE_SURNAME;
    }
}
