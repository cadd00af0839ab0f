package lt.tiltas.preparedness.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lt.tiltas.preparedness.activation.Activation;
import lt.tiltas.preparedness.activation.Assessed;
import lt.tiltas.preparedness.readiness.Reach;
import lt.tiltas.preparedness.readiness.Readiness;
import lt.tiltas.preparedness.trigger.Reading;
import lt.tiltas.preparedness.trigger.Standing;
import lt.tiltas.preparedness.trigger.Warning;
import org.jspecify.annotations.Nullable;

/**
 * How the country stands.
 *
 * @param activation proposed or running; null when there is none
 * @param chosen what is acted on; null while nothing is
 * @param decisions what is open, the soonest first
 * @param leads whether the reader answers for the country
 */
public record Overview(
        Warning warning,
        Readiness readiness,
        @Nullable Activation activation,
        @Nullable Assessed chosen,
        List<Decision> decisions,
        OffsetDateTime now,
        boolean leads) {

    /**
     * @param key message key of the sentence; its arguments are words, or organisations by their id
     * @param by until when; the end of a day where only the day is known
     */
    public record Decision(String key, List<Object> args, OffsetDateTime by, String href) {

        public boolean isOver(OffsetDateTime now) {
            return now.isAfter(by);
        }
    }

    public Optional<BigDecimal> figure(String indicator) {
        return reading(indicator).map(Reading::value);
    }

    public Optional<LocalDate> readOn() {
        return warning.standings().stream()
                .flatMap(standing -> standing.newest().stream())
                .map(Reading::day)
                .max(LocalDate::compareTo);
    }

    /** The first of the goals of readiness. */
    public Reach thousand() {
        return readiness.goals().getFirst().own();
    }

    private Optional<Reading> reading(String indicator) {
        return Stream.concat(warning.standings().stream(), warning.further().stream())
                .filter(standing -> standing.indicator().equals(indicator))
                .findFirst()
                .flatMap(Standing::newest);
    }
}
