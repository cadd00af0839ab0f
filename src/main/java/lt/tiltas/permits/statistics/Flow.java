package lt.tiltas.permits.statistics;

import java.util.Locale;

/** How many there are on the last day of the month, and who came to it and left it since the last day of the month before. */
public enum Flow {
    STOCK,
    IN,
    OUT,
    /** Of those who went: whom a correction has written down as left without telling. Not counted in OUT as well; of who is present only. */
    CORRECTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Flow of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
