package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How it has gone for one person: who does the steps, and how the two sides see the parts of life. Lines to talk about, no score.
 *
 * @param person null where only goals of the whole family are known
 * @param domains the newest ratings of each part of life
 */
public record OwnWay(@Nullable UUID person, Doing doing, List<Part> domains) {

    private static final int HUNDRED = 100;

    /**
     * Finished steps of which it was said who did them.
     *
     * @param alone done by the person, also where somebody looked it over
     * @param days of how many days back; least from how many steps on the line is shown
     */
    public record Doing(int steps, int alone, int days, int least) {

        public boolean shown() {
            return steps >= least;
        }

        public int percent() {
            return steps == 0 ? 0 : Math.round((float) HUNDRED * alone / steps);
        }
    }

    /**
     * @param on when it was talked over
     * @param byPerson level 1 to 5 (key {@code level.<n>}); null where it is not about this person
     * @param change what has held at two reviews, one after the other; null while nothing has
     */
    public record Part(
            String domain,
            LocalDate on,
            @Nullable Integer byPerson,
            @Nullable Integer byWorker,
            @Nullable Change change) {

        /** More than a level apart: something to talk about. */
        public boolean gap() {
            return byPerson != null && byWorker != null && Math.abs(byPerson - byWorker) > 1;
        }
    }

    /** From the level of the first talk to one that has held, at least a whole level away. */
    public record Change(int from, int to) {}
}
