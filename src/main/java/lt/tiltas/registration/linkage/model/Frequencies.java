package lt.tiltas.registration.linkage.model;

import lt.tiltas.registration.linkage.compare.Aspect;
import lt.tiltas.registration.linkage.compare.Comparison;
import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.name.Token;

/** How common names, dates and places are among the records at hand: agreeing on a rare one says more (Newcombe 1959, Winkler 2000). */
public final class Frequencies {

    private static final double LOG2 = Math.log(2);

    /** A short list is taken for part of a longer one: who comes to a desk is one of many. */
    private static final int SMALLEST = 2000;

    private final Counts given = new Counts(0.002);
    private final Counts family = new Counts(0.0002);
    private final Counts birth = new Counts(0.00004);
    private final Counts place = new Counts(0.005);
    private final Counts father = new Counts(0.004);
    private final double[] agreement = new double[Aspect.values().length];
    private int records = SMALLEST;

    public static Frequencies of(Rows rows) {
        var counted = new Frequencies();
        for (int at = 0; at < rows.size; at++) {
            counted.add(rows, at);
        }
        counted.settle();
        return counted;
    }

    public void add(Rows rows, int at) {
        records++;
        given.add(rows.given[at].given());
        family.add(key(rows.family[at]));
        birth.add(rows.birth[at]);
        place.add(rows.place[at]);
        father.add(rows.patronymic[at].father());
    }

    public void settle() {
        agreement[Aspect.GIVEN.ordinal()] = given.agreement();
        agreement[Aspect.FAMILY.ordinal()] = family.agreement();
        agreement[Aspect.BIRTH.ordinal()] = birth.agreement();
        agreement[Aspect.PLACE.ordinal()] = place.agreement();
        agreement[Aspect.FATHER.ordinal()] = father.agreement();
    }

    public int records() {
        return records;
    }

    /** How much more than on average it says, in bits, that two agree in this; below 0 for what is common. */
    public float surprise(Aspect aspect, double share) {
        return (float) (Math.log(agreement[aspect.ordinal()] / share) / LOG2);
    }

    public double givenShare(Comparison pair) {
        return Math.sqrt(given.share(pair.givenOne.given()) * given.share(pair.givenOther.given()));
    }

    public double familyShare(Comparison pair) {
        return Math.sqrt(family.share(key(pair.familyOne)) * family.share(key(pair.familyOther)));
    }

    public double birthShare(int birthOn) {
        return birth.share(birthOn);
    }

    public double placeShare(int where) {
        return place.share(where);
    }

    public double fatherShare(Token patronymic) {
        return father.share(patronymic.father());
    }

    private static long key(Token token) {
        return token.skeletons().length == 0 ? 0 : token.skeletons()[0];
    }
}
