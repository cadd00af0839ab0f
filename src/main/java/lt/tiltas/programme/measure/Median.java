package lt.tiltas.programme.measure;

import java.util.Arrays;
import java.util.Locale;

/** What stands in the middle: half have less, half have more. Shown of ten people and more only, rounded. */
public enum Median {
    FIRST_JOB_DAYS(OutcomeCases.FIRST_JOB_DAYS, 5),
    /** Gross cents a month. */
    WAGE(OutcomeCases.WAGE, 5000);

    /** @param part all, F, M or X; value in days or cents */
    public record Kept(Median median, String part, long people, int value) {}

    private final String people;
    private final int roundTo;

    Median(String people, int roundTo) {
        this.people = people;
        this.roundTo = roundTo;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Median of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Statement of rows org_id, part, value: one for each person. */
    String people() {
        return people;
    }

    int rounded(double value) {
        return Math.toIntExact(Math.round(value / roundTo) * roundTo);
    }
}
