package lt.tiltas.permits.statistics;

import java.util.Arrays;

/** Bands of Eurostat's tables on temporary protection, by the age on the last day of the month. */
public enum Age {
    UNDER_14("Y_LT14"),
    FROM_14("Y14-17"),
    FROM_18("Y18-34"),
    FROM_35("Y35-64"),
    FROM_65("Y_GE65"),
    /** Those whose day of birth is not known are here only. */
    TOTAL("TOTAL");

    private final String code;

    Age(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Age of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
