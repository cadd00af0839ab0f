package lt.tiltas.registration.linkage.compare;

import lt.tiltas.registration.linkage.name.Distance;
import lt.tiltas.registration.linkage.name.Places;
import lt.tiltas.registration.linkage.name.Token;
import org.jspecify.annotations.Nullable;

/** Two records side by side, in a few levels for each {@link Aspect}; used again for pair after pair. */
public final class Comparison {

    private static final float NEAR = 0.87f;
    private static final float LIKE = 0.74f;
    private static final float FAINT = 0.58f;
    private static final float CROSSED_BETTER = 0.5f;

    public final byte[] level = new byte[Aspect.values().length];
    public float given;
    public float family;
    public boolean crossed;

    /** Whether given and family name have changed places in one of the two. */
    public boolean turned;

    public int wrongDigits;
    public int years;
    public boolean sameDay;

    /** The words by which the names agreed or not: the second pair where the names are crossed. */
    public Token givenOne = Token.NONE;

    public Token givenOther = Token.NONE;
    public Token familyOne = Token.NONE;
    public Token familyOther = Token.NONE;

    private final @Nullable Likenesses remembered;

    public Comparison() {
        this(null);
    }

    /** @param remembered for a long list; null where a few records are compared once */
    public Comparison(@Nullable Likenesses remembered) {
        this.remembered = remembered;
    }

    public void of(Rows rows, int one, int other) {
        names(rows, one, other);
        birth(rows.birth[one], rows.birth[other]);
        level[Aspect.PAPER.ordinal()] = paper(rows, one, other);
        level[Aspect.PHONE.ordinal()] = phone(rows.phone[one], rows.phone[other]);
        level[Aspect.PLACE.ordinal()] = place(rows.place[one], rows.place[other]);
        level[Aspect.FATHER.ordinal()] = father(rows.patronymic[one], rows.patronymic[other]);
        level[Aspect.SEX.ordinal()] = same(rows.sex[one], rows.sex[other]);
        level[Aspect.NATIONALITY.ordinal()] = same(rows.nationality[one], rows.nationality[other]);
        for (int part = Aspect.HOUSE_NUMBER.ordinal(); part < level.length; part++) {
            int at = part - Aspect.HOUSE_NUMBER.ordinal();
            level[part] = rows.hasAddress() ? text(rows.address[one][at], rows.address[other][at]) : 0;
        }
    }

    public int level(Aspect aspect) {
        return level[aspect.ordinal()];
    }

    private void names(Rows rows, int one, int other) {
        straight(rows, one, other);
        crossed = false;
        turned = rows.turned[one] != rows.turned[other];
        boolean doubtful = level(Aspect.GIVEN) <= 3 && level(Aspect.FAMILY) <= 3;
        if (doubtful && !rows.given[one].isEmpty() && !rows.given[other].isEmpty()) {
            float across = Math.min(
                    likeness(rows.given[one], rows.family[other]), likeness(rows.family[one], rows.given[other]));
            if (across >= LIKE && across > Math.min(given, family) + CROSSED_BETTER / 2) {
                crossed = true;
                turned = true;
                givenOf(rows.given[one], rows.family[other]);
                familyOf(rows.family[one], rows.given[other]);
            }
        }
    }

    private void straight(Rows rows, int one, int other) {
        givenOf(rows.given[one], rows.given[other]);
        if (level(Aspect.GIVEN) < 5 && !(rows.secondGiven[one].isEmpty() && rows.secondGiven[other].isEmpty())) {
            better(Aspect.GIVEN, rows.given[one], rows.secondGiven[other]);
            better(Aspect.GIVEN, rows.secondGiven[one], rows.given[other]);
        }
        familyOf(rows.family[one], rows.family[other]);
        boolean oneDouble = !rows.secondFamily[one].isEmpty();
        boolean otherDouble = !rows.secondFamily[other].isEmpty();
        if (oneDouble != otherDouble && level(Aspect.FAMILY) >= 5) {
            level[Aspect.FAMILY.ordinal()] = 4;
        } else if (level(Aspect.FAMILY) < 5 && (oneDouble || otherDouble)) {
            better(Aspect.FAMILY, rows.family[one], rows.secondFamily[other]);
            better(Aspect.FAMILY, rows.secondFamily[one], rows.family[other]);
            if (oneDouble && otherDouble) {
                better(Aspect.FAMILY, rows.secondFamily[one], rows.secondFamily[other]);
            }
        }
    }

    private void better(Aspect aspect, Token one, Token other) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        byte before = level[aspect.ordinal()];
        float like = aspect == Aspect.GIVEN ? given : family;
        Token first = aspect == Aspect.GIVEN ? givenOne : familyOne;
        Token second = aspect == Aspect.GIVEN ? givenOther : familyOther;
        if (aspect == Aspect.GIVEN) {
            givenOf(one, other);
        } else {
            familyOf(one, other);
        }
        boolean kept = level[aspect.ordinal()] >= 5;
        if (kept) {
            level[aspect.ordinal()] = (byte) (aspect == Aspect.GIVEN ? 5 : 4);
        } else if (aspect == Aspect.GIVEN) {
            level[aspect.ordinal()] = before;
            given = like;
            givenOne = first;
            givenOther = second;
        } else {
            level[aspect.ordinal()] = before;
            family = like;
            familyOne = first;
            familyOther = second;
        }
    }

    private void givenOf(Token one, Token other) {
        givenOne = one;
        givenOther = other;
        given = one.isEmpty() || other.isEmpty() ? 0 : one == other ? 1 : measured(one, other);
        if (one.known() == Token.OWN && other.known() == Token.OWN && one.given() != other.given()) {
            given = Math.min(given, FAINT);
        }
        level[Aspect.GIVEN.ordinal()] = (byte) givenLevel(one, other);
    }

    private int givenLevel(Token one, Token other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one == other) {
            return 7;
        }
        boolean both = one.known() == Token.OWN && other.known() == Token.OWN;
        if (both && one.given() == other.given() || one.sounds(other)) {
            return 6;
        }
        if (one.given() == other.given() && one.known() + other.known() > 0 || given >= NEAR && !both) {
            return 5;
        }
        if (one.isPetOf(other)) {
            return 4;
        }
        return both ? 1 : given >= LIKE ? 3 : 2;
    }

    private void familyOf(Token one, Token other) {
        familyOne = one;
        familyOther = other;
        family = one.isEmpty() || other.isEmpty() ? 0 : one == other ? 1 : measured(one, other);
        level[Aspect.FAMILY.ordinal()] = (byte) familyLevel(one, other);
    }

    private int familyLevel(Token one, Token other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one == other) {
            return 7;
        }
        if (one.sounds(other) || one.sharesSkeleton(other) && family >= LIKE) {
            return 6;
        }
        return family >= NEAR ? 5 : family >= LIKE ? 3 : family >= FAINT ? 2 : 1;
    }

    private float measured(Token one, Token other) {
        return remembered == null ? one.likeness(other) : remembered.of(one, other);
    }

    private float likeness(Token one, Token other) {
        return one.isEmpty() || other.isEmpty()
                ? 0
                : one.known() > 0 && one.given() == other.given() ? 1 : measured(one, other);
    }

    private void birth(int one, int other) {
        wrongDigits = 0;
        years = 0;
        sameDay = false;
        if (one == 0 || other == 0) {
            level[Aspect.BIRTH.ordinal()] = 0;
            return;
        }
        for (int a = one, b = other; a > 0 || b > 0; a /= 10, b /= 10) {
            wrongDigits += a % 10 == b % 10 ? 0 : 1;
        }
        years = Rows.year(other) - Rows.year(one);
        sameDay = one % 10000 == other % 10000;
        level[Aspect.BIRTH.ordinal()] = (byte) birthLevel(one, other);
    }

    private int birthLevel(int one, int other) {
        if (one == other) {
            return Rows.isNewYear(one) ? 8 : 9;
        }
        boolean month = one / 100 % 100 == other / 100 % 100;
        boolean day = one % 100 == other % 100;
        if (years == 0) {
            if (one / 100 % 100 == other % 100 && one % 100 == other / 100 % 100) {
                return 7;
            }
            if (Rows.isNewYear(one) || Rows.isNewYear(other)) {
                return 6;
            }
            return month || day ? 5 : 2;
        }
        if (sameDay) {
            return wrongDigits == 1 || Math.abs(years) <= 1 ? 4 : 3;
        }
        return 1;
    }

    private static byte paper(Rows rows, int one, int other) {
        long a = rows.paper[one];
        long b = rows.paper[other];
        if (a == 0 || b == 0) {
            return 0;
        }
        if (a == b) {
            return 5;
        }
        if (Papers.digits(a) == Papers.digits(b)) {
            return 4;
        }
        if (Papers.oneSlip(a, b)) {
            return 3;
        }
        return (byte) (rows.paperKind[one] != 0 && rows.paperKind[one] == rows.paperKind[other] ? 1 : 2);
    }

    private static byte phone(int one, int other) {
        if (one == 0 || other == 0) {
            return 0;
        }
        if (one == other) {
            return 3;
        }
        int wrong = 0;
        for (int a = one, b = other; a > 0 || b > 0; a /= 10, b /= 10) {
            wrong += a % 10 == b % 10 ? 0 : 1;
        }
        return (byte) (wrong == 1 ? 2 : 1);
    }

    private static byte place(int one, int other) {
        if (one == Places.NOWHERE || other == Places.NOWHERE) {
            return 0;
        }
        if (one == other) {
            return 4;
        }
        if (Places.region(one) != 0 && Places.region(one) == Places.region(other)) {
            return (byte) (Places.isRegion(one) || Places.isRegion(other) ? 3 : 2);
        }
        return 1;
    }

    private byte father(Token one, Token other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one == other || one.father() == other.father()) {
            return 4;
        }
        float like = measured(one, other);
        return (byte) (like >= NEAR ? 3 : like >= LIKE ? 2 : 1);
    }

    private static byte same(int one, int other) {
        return (byte) (one == 0 || other == 0 ? 0 : one == other ? 2 : 1);
    }

    private static byte text(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.equals(other)) {
            return 3;
        }
        return (byte) (Distance.similarity(one, other) >= LIKE ? 2 : 1);
    }
}
