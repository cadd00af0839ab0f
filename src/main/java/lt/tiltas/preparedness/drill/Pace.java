package lt.tiltas.preparedness.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The time of a drill from a moment on: it runs so many times as fast as the real one, from where it stood.
 *
 * @param rate 0 when it stands still
 */
public record Pace(Instant fromAt, int rate, Instant exerciseAt) {

    public static final List<Integer> RATES = List.of(0, 1, 24, 168);

    static Pace start(Instant real) {
        return new Pace(real, 1, real);
    }

    public Instant at(Instant real) {
        return exerciseAt.plus(Duration.between(fromAt, real).multipliedBy(rate));
    }

    /** Another pace from now on: the time goes on where it is. */
    Pace turned(int other, Instant real) {
        return new Pace(real, other, at(real));
    }
}
