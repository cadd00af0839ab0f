package lt.tiltas.reception.stay;

import java.util.List;

/**
 * In spite of what a bed was given, and why that was right nevertheless.
 *
 * @param of codes of findings, message key {@code finding.<code>}
 */
public record Spite(List<String> of, String why) {

    public static final int SHORTEST = 5;
    public static final int LONGEST = 500;

    public static boolean says(String why) {
        return why.length() >= SHORTEST && why.length() <= LONGEST;
    }

    public static Spite of(List<Finding> findings, String why) {
        return new Spite(findings.stream().map(Finding::code).distinct().toList(), why);
    }
}
