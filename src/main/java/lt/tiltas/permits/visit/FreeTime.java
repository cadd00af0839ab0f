package lt.tiltas.permits.visit;

import java.time.OffsetDateTime;

/** A time that may be booked. Desks differ in what can be done there, so the same time may be free at several. */
public record FreeTime(OffsetDateTime at, int lane) {}
