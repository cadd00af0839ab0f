package lt.tiltas.registration.linkage.match;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import lt.tiltas.registration.linkage.compare.Aspect;
import lt.tiltas.registration.linkage.compare.Comparison;
import lt.tiltas.registration.linkage.compare.Likenesses;
import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.model.Frequencies;
import lt.tiltas.registration.linkage.model.Weights;
import lt.tiltas.registration.linkage.name.Alphabets;

/** Fills in what a pair says by itself and what the households say of it; {@link Scene} adds what other pairs say. */
final class Signs {

    private static final float UNKNOWN = -1;
    private static final int LONG_LIST = 10_000;
    private static final int LEAST_FATHER_YEARS = 14;
    private static final double LOG2 = Math.log(2);

    private final Rows rows;
    private final Frequencies common;
    private final Weights weights;
    private final Members members;
    private final ConcurrentMap<Thread, Likenesses> remembered;
    private final Comparison pair;
    private final double chance;

    Signs(Rows rows, Frequencies common, Weights weights, Members members) {
        this(rows, common, weights, members, new ConcurrentHashMap<>());
    }

    private Signs(
            Rows rows,
            Frequencies common,
            Weights weights,
            Members members,
            ConcurrentMap<Thread, Likenesses> remembered) {
        this.rows = rows;
        this.common = common;
        this.weights = weights;
        this.members = members;
        this.remembered = remembered;
        this.pair = new Comparison(
                rows.size < LONG_LIST
                        ? null
                        : remembered.computeIfAbsent(Thread.currentThread(), any -> new Likenesses()));
        this.chance = Math.log(common.records()) / LOG2;
    }

    /** The same for another thread: comparing is done in place. */
    Signs again() {
        return new Signs(rows, common, weights, members, remembered);
    }

    /** The evidence of the first stage in log-odds, chance included. */
    float evidence(int one, int other) {
        pair.of(rows, one, other);
        return evidenceOfCompared(one);
    }

    private float evidenceOfCompared(int one) {
        return (float) ((weights.sum(pair, rows, one, common) - chance) * LOG2);
    }

    void of(int one, int other, float[] signs) {
        pair.of(rows, one, other);
        put(signs, Sign.EVIDENCE, evidenceOfCompared(one));
        names(one, other, signs);
        birth(one, other, signs);
        put(signs, Sign.PAPER, pair.level(Aspect.PAPER));
        boolean kinds = rows.paperKind[one] != 0 && rows.paperKind[other] != 0;
        put(signs, Sign.PAPER_KIND, !kinds ? UNKNOWN : rows.paperKind[one] == rows.paperKind[other] ? 1 : 0);
        put(signs, Sign.PHONE, pair.level(Aspect.PHONE));
        put(signs, Sign.PLACE, pair.level(Aspect.PLACE));
        put(signs, Sign.PLACE_SHARE, pair.level(Aspect.PLACE) == 4 ? log(common.placeShare(rows.place[one])) : 0);
        father(one, other, signs);
        put(signs, Sign.SEX, pair.level(Aspect.SEX));
        put(signs, Sign.WOMAN, rows.sex[one] == 1 || rows.sex[other] == 1 ? 1 : 0);
        put(signs, Sign.NATIONALITY, pair.level(Aspect.NATIONALITY));
        household(one, other, signs);
    }

    private void names(int one, int other, float[] signs) {
        put(signs, Sign.GIVEN, pair.level(Aspect.GIVEN));
        put(signs, Sign.GIVEN_LIKENESS, pair.given);
        put(signs, Sign.GIVEN_SHARE, log(common.givenShare(pair)));
        put(signs, Sign.FAMILY, pair.level(Aspect.FAMILY));
        put(signs, Sign.FAMILY_LIKENESS, pair.family);
        put(signs, Sign.FAMILY_SHARE, log(common.familyShare(pair)));
        put(signs, Sign.CROSSED, pair.turned ? 1 : 0);
        put(signs, Sign.ALPHABETS, Alphabets.of(rows.family[one], rows.family[other]));
        double share = common.givenShare(pair)
                * common.familyShare(pair)
                * common.birthShare(Math.max(rows.birth[one], rows.birth[other]));
        put(signs, Sign.NAMESAKES, log(share * common.records()));
    }

    private void birth(int one, int other, float[] signs) {
        put(signs, Sign.BIRTH, pair.level(Aspect.BIRTH));
        put(signs, Sign.WRONG_DIGITS, pair.level(Aspect.BIRTH) == 0 ? UNKNOWN : pair.wrongDigits);
        put(signs, Sign.YEARS, Math.abs(pair.years));
        put(signs, Sign.BIRTH_SHARE, pair.level(Aspect.BIRTH) >= 8 ? log(common.birthShare(rows.birth[one])) : 0);
        put(signs, Sign.AGE, Math.min(age(one), age(other)));
        put(
                signs,
                Sign.UNBORN,
                age(one) < 0 && rows.birth[one] != 0 || age(other) < 0 && rows.birth[other] != 0 ? 1 : 0);
    }

    private int age(int record) {
        int minutes = rows.registered[record];
        return minutes < 0 || rows.birth[record] == 0
                ? -1
                : 2000 + minutes / (372 * 1440) - Rows.year(rows.birth[record]);
    }

    private void father(int one, int other, float[] signs) {
        put(signs, Sign.FATHER, pair.level(Aspect.FATHER));
        put(
                signs,
                Sign.FATHER_SHARE,
                pair.level(Aspect.FATHER) == 4 ? log(common.fatherShare(rows.patronymic[one])) : 0);
        boolean child = Math.abs(pair.years) >= LEAST_FATHER_YEARS
                && (rows.patronymic[one].father() == rows.given[other].given()
                        || rows.patronymic[other].father() == rows.given[one].given());
        put(signs, Sign.FATHER_AND_CHILD, child ? 1 : 0);
        put(signs, Sign.FATHER_IN_HOUSEHOLD, both(members.hasFather(one, other), members.hasFather(other, one)));
    }

    private void household(int one, int other, float[] signs) {
        boolean known = rows.household[one] >= 0 && rows.household[other] >= 0;
        put(signs, Sign.SAME_HOUSEHOLD, !known ? UNKNOWN : rows.sameHousehold(one, other) ? 1 : 0);
        boolean dated = rows.registered[one] >= 0 && rows.registered[other] >= 0;
        int apart = Math.abs(rows.registered[one] - rows.registered[other]);
        put(signs, Sign.APART, dated ? log(apart + 1.0) : UNKNOWN);
        put(signs, Sign.FEWER_MEMBERS, Math.min(members.count(one), members.count(other)));
        put(signs, Sign.MORE_MEMBERS, Math.max(members.count(one), members.count(other)));
        put(signs, Sign.TWIN, both(members.hasTwin(one), members.hasTwin(other)));
        put(signs, Sign.FAMILY_IN_HOUSEHOLD, both(members.hasFamily(one, other), members.hasFamily(other, one)));
        put(signs, Sign.PHONE_IN_HOUSEHOLD, both(members.hasPhone(one, other), members.hasPhone(other, one)));
    }

    private static float both(boolean one, boolean other) {
        return (one ? 1 : 0) + (other ? 1 : 0);
    }

    private static float log(double share) {
        return (float) (StrictMath.log(share) / LOG2);
    }

    private static void put(float[] signs, Sign sign, float value) {
        signs[sign.ordinal()] = value;
    }
}
