package lt.tiltas.preparedness.trigger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the country stands this morning.
 *
 * @param standings of the indicators that have thresholds
 * @param further figures for whoever looks closer, without a threshold
 */
public record Warning(List<Standing> standings, List<Standing> further) {

    public boolean isRead() {
        return standings.stream().anyMatch(one -> !one.readings().isEmpty());
    }

    /** The worst of the indicators. */
    public Level level() {
        return standings.stream()
                .map(Standing::level)
                .max(Comparator.naturalOrder())
                .orElse(Level.QUIET);
    }

    public List<Standing> raising() {
        return level() == Level.QUIET
                ? List.of()
                : standings.stream().filter(one -> one.level() == level()).toList();
    }

    public Optional<LocalDate> since() {
        return raising().stream().map(Standing::since).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }
}
