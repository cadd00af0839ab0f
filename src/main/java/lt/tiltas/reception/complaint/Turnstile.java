package lt.tiltas.reception.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * So many times an hour from one address: what stands open without a name is not flooded, and codes are not guessed. Kept in memory only;
 * an address is forgotten after an hour.
 */
@Component
class Turnstile {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int CROWD = 10_000;

    private final Map<String, Deque<Instant>> passed = new ConcurrentHashMap<>();
    private final Clock clock;

    Turnstile(Clock clock) {
        this.clock = clock;
    }

    /** False when it has been too often. */
    boolean pass(String what, String address, int mostPerHour) {
        Instant now = clock.instant();
        if (passed.size() > CROWD) {
            passed.values()
                    .removeIf(times ->
                            times.peekLast() == null || times.peekLast().isBefore(now.minus(HOUR)));
        }
        boolean[] let = {false};
        passed.compute(what + " " + address, (any, before) -> {
            Deque<Instant> times = before == null ? new ArrayDeque<>() : before;
            while (!times.isEmpty() && times.peekFirst().isBefore(now.minus(HOUR))) {
                times.removeFirst();
            }
            if (times.size() < mostPerHour) {
                times.addLast(now);
                let[0] = true;
            }
            return times;
        });
        return let[0];
    }
}
