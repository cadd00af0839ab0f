package lt.tiltas.preparedness.drill;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Goes when it is told to. */
final class HandClock extends Clock {

    private Instant now = Instant.parse("2026-11-02T08:00:00Z");

    void on(Duration further) {
        now = now.plus(further);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Vilnius");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
