package lt.tiltas.permits.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an application ended without a decision.
 *
 * @param ground message key {@code permit.end.cause.<ground>}
 * @param tried null when nobody had to be looked for
 */
public record Ended(
        String ground,
        String legalBasis,
        String reasons,
        LocalDate endedOn,
        @Nullable Tried tried) {

    /**
     * @param firstChannel message key {@code permit.end.channel.<channel>}
     * @param waitedUntil the last day on which an answer was waited for
     */
    public record Tried(
            String firstChannel, LocalDate firstOn, String secondChannel, LocalDate secondOn, LocalDate waitedUntil) {}
}
