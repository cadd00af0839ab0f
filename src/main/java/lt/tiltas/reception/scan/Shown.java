package lt.tiltas.reception.scan;

import java.time.Instant;
import java.util.UUID;

/**
 * A card shown at a door or a counter, as a device sends it. It stands for the whole family that lives there.
 *
 * @param what in, out, a meal or a thing
 * @param capturedAt when it was shown, by the device's clock
 */
public record Shown(UUID site, String code, String what, Instant capturedAt) {}
