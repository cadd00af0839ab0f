package lt.tiltas.permits.clock;

import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.law.Term;

/**
 * One that has not ended.
 *
 * @param dueOn as it is stored
 */
public record RunningClock(UUID id, Term term, LocalDate dueOn) {

    public String rule() {
        return term.rule();
    }
}
