package lt.tiltas.registration.offline;

import java.time.Instant;
import lt.tiltas.registration.arrival.WholeArrival;

/**
 * What a device sends.
 *
 * @param code of the slip that the family has in hand
 * @param capturedAt when it was written down, by the device's clock
 */
public record Sent(String code, Instant capturedAt, WholeArrival arrival) {}
