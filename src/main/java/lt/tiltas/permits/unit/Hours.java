package lt.tiltas.permits.unit;

import java.time.LocalTime;

/** From when to when a unit is open on a day. */
public record Hours(LocalTime opens, LocalTime closes) {

    @Override
    public String toString() {
        return opens + "–" + closes;
    }
}
