package lt.tiltas.permits.visit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.permits.UnitId;

/**
 * A time as it was chosen on the page.
 *
 * @param key made by the page
 * @param at a moment, as a machine writes it
 */
public record Chosen(UUID key, UnitId unit, OffsetDateTime at) {

    /** @throws NotHere when the page has not made it */
    public static Chosen of(UUID key, UnitId unit, String at) {
        try {
            return new Chosen(key, unit, Instant.parse(at).atOffset(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            throw new NotHere("time");
        }
    }
}
