package lt.tiltas.programme.independence;

import java.util.List;
import java.util.Optional;
import lt.tiltas.programme.OwnIncome;

/**
 * The own share of the income by month, for the two who work on it. No average, no trend, no target: a line that may be talked about.
 *
 * @param least so many months must be known before anything is shown
 */
public record OwnLine(List<OwnIncome> months, int least) {

    public boolean shown() {
        return months.size() >= least;
    }

    public int missing() {
        return Math.max(0, least - months.size());
    }

    public Optional<OwnIncome> last() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.getLast());
    }
}
