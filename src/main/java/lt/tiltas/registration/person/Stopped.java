package lt.tiltas.registration.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a record may not be changed.
 *
 * @param key of the words, {@code correction.stopped.<why>}
 * @param until the last day of a restriction; null for ever
 */
public record Stopped(String key, @Nullable LocalDate until) {

    /** The day as the sentence takes it. */
    public static String day(Stopped stopped) {
        return stopped.until == null ? "" : stopped.until.toString();
    }
}
