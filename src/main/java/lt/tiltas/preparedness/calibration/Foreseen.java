package lt.tiltas.preparedness.calibration;

import java.util.Locale;

/** What is foreseen of the whole country. */
public enum Foreseen {
    /** People registered from a Monday on, within so many weeks. */
    REGISTERED,
    /** People who live in collective sites on a Monday. */
    BEDS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Foreseen of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
