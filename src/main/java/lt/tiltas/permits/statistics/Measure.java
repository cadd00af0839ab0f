package lt.tiltas.permits.statistics;

import java.util.Arrays;
import java.util.Locale;

/** What is counted on the last day of a month. No two of them are the same number, nor ought to be. */
public enum Measure {
    /** In the register and not left. */
    REGISTERED,
    /** A permit for temporary protection holds, prolongations by law counted. */
    PERMIT,
    /** In the register, and a sign of presence within the months of the rule. */
    PRESENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Measure of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(REGISTERED);
    }
}
