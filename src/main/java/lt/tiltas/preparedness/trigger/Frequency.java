package lt.tiltas.preparedness.trigger;

import java.time.LocalDate;
import java.util.Locale;

/** How often an indicator is read; a reading that comes later than that begins the row anew. */
enum Frequency {
    DAILY(1),
    WEEKLY(8),
    MONTHLY(35);

    private final int days;

    Frequency(int days) {
        this.days = days;
    }

    static Frequency of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    boolean follows(LocalDate last, LocalDate day) {
        return !day.isAfter(last.plusDays(days));
    }
}
