package lt.tiltas.registration.linkage;

import java.util.ArrayList;
import java.util.List;
import lt.tiltas.registration.linkage.Likeness.Seen;
import lt.tiltas.registration.linkage.compare.Aspect;
import lt.tiltas.registration.linkage.compare.Comparison;
import lt.tiltas.registration.linkage.match.Judge;
import lt.tiltas.registration.linkage.match.Sign.Ground;
import org.jspecify.annotations.Nullable;

/** The grounds of a score in reasons that a clerk reads, those for one person first. */
public final class Reasons {

    /** Below this many log-odds a ground is not worth a line. */
    private static final float TOLD = 0.5f;

    private static final Known NOBODY = Known.of("", "", null, null, "");

    private final Known one;
    private final Known other;
    private final Comparison pair;
    private final List<Seen> seen = new ArrayList<>();

    private Reasons(Known one, Known other, Comparison pair) {
        this.one = one;
        this.other = other;
        this.pair = pair;
    }

    static List<Seen> of(Known one, Known other, Judge.Opinion opinion) {
        return new Reasons(one, other, opinion.pair())
                .all(
                        opinion.grounds().getOrDefault(Ground.HOUSEHOLD, 0f) > TOLD,
                        opinion.grounds().getOrDefault(Ground.RIVAL, 0f) < -TOLD);
    }

    /** Of two records of a list, without what stands in them. */
    public static List<Reason> of(Comparison pair, boolean householdFits, boolean anotherFitsBetter) {
        return new Reasons(NOBODY, NOBODY, pair)
                .all(householdFits, anotherFitsBetter).stream()
                        .map(Seen::reason)
                        .distinct()
                        .toList();
    }

    private List<Seen> all(boolean householdFits, boolean anotherFitsBetter) {
        papers();
        birth();
        names();
        rest();
        add(householdFits ? Reason.HOUSEHOLD_FITS : null, "", "");
        add(anotherFitsBetter ? Reason.ANOTHER_FITS_BETTER : null, "", "");
        seen.sort((a, b) -> Boolean.compare(a.reason().against(), b.reason().against()));
        return List.copyOf(seen);
    }

    private void papers() {
        Reason reason = switch (pair.level(Aspect.PAPER)) {
            case 4, 5 -> Reason.SAME_DOCUMENT;
            case 3 -> Reason.LIKE_DOCUMENT;
            case 1, 2 -> Reason.OTHER_DOCUMENT;
            default -> null;
        };
        add(reason, one.documentKey(), other.documentKey());
    }

    private void birth() {
        Reason reason = switch (pair.level(Aspect.BIRTH)) {
            case 8, 9 -> Reason.SAME_BIRTH_DATE;
            case 7 -> Reason.DAY_AND_MONTH_SWAPPED;
            case 3, 4, 5, 6 -> Reason.LIKE_BIRTH_DATE;
            case 1, 2 -> Reason.OTHER_BIRTH_DATE;
            default -> null;
        };
        add(reason, String.valueOf(one.birthOn()), String.valueOf(other.birthOn()));
    }

    private void names() {
        int given = pair.level(Aspect.GIVEN);
        int family = pair.level(Aspect.FAMILY);
        if (pair.turned && given >= 5 && family >= 4) {
            add(Reason.SWAPPED_NAME, one.fullName(), other.fullName());
        } else if (given >= 6 && family >= 6) {
            add(Reason.SAME_NAME, one.fullName(), other.fullName());
        } else {
            add(given(given), one.given(), other.given());
            add(family(family), one.surname(), other.surname());
        }
    }

    private static @Nullable Reason given(int level) {
        return switch (level) {
            case 6, 7 -> Reason.SAME_GIVEN;
            case 5, 3 -> Reason.LIKE_NAME;
            case 4 -> Reason.PET_NAME;
            case 1, 2 -> Reason.OTHER_GIVEN;
            default -> null;
        };
    }

    private static @Nullable Reason family(int level) {
        return switch (level) {
            case 6, 7 -> Reason.SAME_SURNAME;
            case 5, 3 -> Reason.LIKE_NAME;
            case 4 -> Reason.PART_OF_SURNAME;
            case 1, 2 -> Reason.OTHER_SURNAME;
            default -> null;
        };
    }

    private void rest() {
        int father = pair.level(Aspect.FATHER);
        add(
                father >= 3 ? Reason.SAME_FATHER : father == 1 ? Reason.OTHER_FATHER : null,
                one.patronymic(),
                other.patronymic());
        int place = pair.level(Aspect.PLACE);
        add(
                place >= 3 ? Reason.SAME_BIRTHPLACE : place == 1 ? Reason.OTHER_BIRTHPLACE : null,
                one.birthplace(),
                other.birthplace());
        add(pair.level(Aspect.SEX) == 1 ? Reason.OTHER_SEX : null, one.sex(), other.sex());
    }

    private void add(@Nullable Reason reason, String mine, String theirs) {
        if (reason != null) {
            seen.add(new Seen(reason, mine, theirs));
        }
    }
}
