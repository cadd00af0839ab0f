package lt.tiltas.permits.statistics;

import java.util.Locale;

/** How many there are on the last day of the month, and who came to it and left it since the last day of the month before. */
public enum Flow {
    STOCK,
    IN,
    OUT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Flow of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
