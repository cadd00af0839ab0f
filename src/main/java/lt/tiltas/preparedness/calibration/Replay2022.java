package lt.tiltas.preparedness.calibration;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import lt.tiltas.preparedness.engine.learn.Envelope;
import lt.tiltas.preparedness.engine.learn.Hindsight;
import lt.tiltas.preparedness.scenario.Wave2022;
import org.springframework.stereotype.Component;

/** The wave of 2022 foreseen from each of its days; reckoned once, by the first who asks. */
@Component
class Replay2022 {

    private static final LocalDate FIRST = LocalDate.of(2022, 3, 10);
    private static final LocalDate LAST = LocalDate.of(2022, 4, 30);
    private static final int AHEAD = 14;
    private static final int PARTICLES = 5_000;
    private static final long SEED = 1;

    private final AtomicReference<Hindsight> known = new AtomicReference<>();

    Hindsight hindsight() {
        Hindsight before = known.get();
        if (before != null) {
            return before;
        }
        var envelope = new Envelope(Envelope.Belief.USUAL, SEED, PARTICLES);
        Hindsight found = Hindsight.of(new Wave2022().table(), FIRST, LAST, AHEAD, envelope);
        known.set(found);
        return found;
    }
}
