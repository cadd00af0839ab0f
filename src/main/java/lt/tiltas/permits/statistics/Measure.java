package lt.tiltas.permits.statistics;

import java.util.Arrays;
import java.util.List;
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

    /** A correction is about who is present: nobody leaves the register by it, and no permit ends. */
    public List<Flow> flows() {
        return this == PRESENT ? List.of(Flow.values()) : List.of(Flow.STOCK, Flow.IN, Flow.OUT);
    }

    static Measure of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(REGISTERED);
    }
}
