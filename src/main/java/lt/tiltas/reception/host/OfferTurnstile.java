package lt.tiltas.reception.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often one address on the net has sent within the last hour. In memory only: it is nobody's record. */
@Component
class OfferTurnstile {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> seen = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    OfferTurnstile(Clock clock) {
        this.clock = clock;
    }

    /** Counts this one when it passes. */
    synchronized boolean passes(String address, int most) {
        Instant now = clock.instant();
        Deque<Instant> times = seen.computeIfAbsent(address, any -> new ArrayDeque<>());
        while (!times.isEmpty() && times.peekFirst().isBefore(now.minus(WINDOW))) {
            times.pollFirst();
        }
        if (times.size() >= most) {
            return false;
        }
        times.addLast(now);
        return true;
    }
}
