package lt.tiltas.permits.correction;

import java.time.LocalDate;
import lt.tiltas.law.Rules;

/** After how many months without a sign somebody may be counted as left, by the rule of the day. */
final class UnseenRule {

    static final String MONTHS = "correction.unseen-months";
    private static final String ADULT = "registration.adult-age";

    private UnseenRule() {}

    static boolean holds(Rules rules, LocalDate asOf, LocalDate today) {
        return !asOf.isAfter(today) && rules.knows(MONTHS, asOf);
    }

    static Correction.Text text(Rules rules, LocalDate asOf, String reasons) {
        Rules.Cited cited = rules.cited(MONTHS, asOf);
        return new Correction.Text(
                asOf, rules.months(MONTHS, asOf), (cited.act() + " " + cited.article()).strip(), reasons);
    }

    static String certainty(Rules rules, LocalDate asOf) {
        return rules.cited(MONTHS, asOf).certainty();
    }

    /** Whoever was born after it is a child on the day. */
    static LocalDate adultsBornBy(Rules rules, LocalDate asOf) {
        return asOf.minusYears(rules.years(ADULT, asOf));
    }

    static int adultAge(Rules rules, LocalDate on) {
        return rules.years(ADULT, on);
    }
}
