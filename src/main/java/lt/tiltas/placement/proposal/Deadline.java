package lt.tiltas.placement.proposal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** By when a household answers: so many days as the weights in force say. */
@Component("placementDeadline")
class Deadline {

    private final Circumstances circumstances;
    private final Clock clock;

    Deadline(Circumstances circumstances, Clock clock) {
        this.circumstances = circumstances;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate answerBy() {
        return today().plusDays(circumstances.weights(today()).of("offer_days"));
    }
}
