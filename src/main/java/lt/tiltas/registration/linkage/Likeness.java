package lt.tiltas.registration.linkage;

import java.util.ArrayList;
import java.util.List;

/** How alike two records are, and why; a proposal for a person to look at, never a decision. */
public record Likeness(Verdict verdict, List<Seen> reasons) {

    public enum Verdict {
        STRONG,
        POSSIBLE,
        NONE
    }

    /** A reason with what stands in the one record and in the other. */
    public record Seen(Reason reason, String one, String other) {}

    public static Likeness of(Known one, Known other) {
        return new Likeness(verdict(one, other), List.copyOf(reasons(one, other)));
    }

    private static Verdict verdict(Known one, Known other) {
        boolean sameName = one.sameSurname(other) && one.sameGiven(other);
        boolean swapped = one.swapped(other);
        boolean someName = one.sameSurname(other) || one.sameGiven(other) || swapped;
        if (one.sameDocument(other)) {
            return (someName || one.sameBirth(other)) && !twins(one, other) ? Verdict.STRONG : Verdict.POSSIBLE;
        }
        if (one.sameBirth(other) && sameName) {
            return one.otherSex(other) ? Verdict.POSSIBLE : Verdict.STRONG;
        }
        if (one.otherSex(other)) {
            return Verdict.NONE;
        }
        if (one.sameBirth(other)) {
            return swapped || one.sameGiven(other) ? Verdict.POSSIBLE : Verdict.NONE;
        }
        if (one.dayAndMonthSwapped(other)) {
            return sameName || swapped ? Verdict.POSSIBLE : Verdict.NONE;
        }
        boolean birthUnknown = !one.otherBirth(other);
        return sameName && (birthUnknown || closeBirth(one, other)) ? Verdict.POSSIBLE : Verdict.NONE;
    }

    /** One number typed for both twins: somebody must look, and the given name tells them apart. */
    private static boolean twins(Known one, Known other) {
        return one.sameBirth(other)
                && one.sameSurname(other)
                && !one.sameGiven(other)
                && !one.givenKey().isEmpty()
                && !other.givenKey().isEmpty();
    }

    /** Same day and month of another year, or the first of January that stands for an unknown day. */
    private static boolean closeBirth(Known one, Known other) {
        var first = one.birthOn();
        var second = other.birthOn();
        boolean sameYear = first.getYear() == second.getYear();
        boolean newYear = first.getDayOfYear() == 1 || second.getDayOfYear() == 1;
        boolean sameDay = first.getMonth() == second.getMonth() && first.getDayOfMonth() == second.getDayOfMonth();
        return sameYear && newYear || sameDay && Math.abs(first.getYear() - second.getYear()) <= 10;
    }

    private static List<Seen> reasons(Known one, Known other) {
        var reasons = new ArrayList<Seen>();
        if (one.sameDocument(other)) {
            reasons.add(new Seen(Reason.SAME_DOCUMENT, one.documentKey(), other.documentKey()));
        }
        if (one.sameBirth(other)) {
            reasons.add(new Seen(Reason.SAME_BIRTH_DATE, birth(one), birth(other)));
        }
        if (one.sameSurname(other) && one.sameGiven(other)) {
            reasons.add(new Seen(Reason.SAME_NAME, one.fullName(), other.fullName()));
        } else if (one.swapped(other)) {
            reasons.add(new Seen(Reason.SWAPPED_NAME, one.fullName(), other.fullName()));
        } else if (one.sameSurname(other)) {
            reasons.add(new Seen(Reason.SAME_SURNAME, one.surname(), other.surname()));
        }
        if (one.dayAndMonthSwapped(other)) {
            reasons.add(new Seen(Reason.DAY_AND_MONTH_SWAPPED, birth(one), birth(other)));
        } else if (one.otherBirth(other)) {
            reasons.add(new Seen(Reason.OTHER_BIRTH_DATE, birth(one), birth(other)));
        }
        if (one.otherDocument(other)) {
            reasons.add(new Seen(Reason.OTHER_DOCUMENT, one.documentKey(), other.documentKey()));
        }
        return reasons;
    }

    private static String birth(Known known) {
        return String.valueOf(known.birthOn());
    }
}
