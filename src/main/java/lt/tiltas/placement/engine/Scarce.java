package lt.tiltas.placement.engine;

import java.util.Locale;

/** What a municipality has only so much of, beside homes: school places by age band, slots of four medical specialities, load of case workers, persons. */
public enum Scarce {
    SCHOOL0,
    SCHOOL1,
    SCHOOL2,
    MED1,
    MED2,
    MED3,
    MED4,
    CASELOAD,
    QUOTA;

    public static final int COUNT = values().length;

    /** The column of municipalities.csv and the first half of a resource in prices.csv. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
