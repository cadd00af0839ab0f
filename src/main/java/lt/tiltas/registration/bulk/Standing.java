package lt.tiltas.registration.bulk;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What will become of a row; in the order in which somebody has to look at them. */
public enum Standing {
    /** Somebody has written the same field since, and nobody has decided yet. */
    CONFLICT,
    /** A cell is not understood. */
    FAULT,
    /** Cannot be changed from here, whatever stands in it. */
    STAYS,
    CHANGE,
    SAME;

    /** Null for none of ours. */
    static @Nullable Standing of(String code) {
        return Arrays.stream(values())
                .filter(standing -> standing.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it goes back to the officer when the rest is written. */
    boolean remains() {
        return this == CONFLICT || this == FAULT || this == STAYS;
    }
}
