package lt.tiltas.registration.intake;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A list that was uploaded, and how far it has come.
 *
 * @param state ready, storing, stored or discarded
 * @param stalled storing, and for a while nothing has moved: somebody has to start it again
 */
public record Intake(
        IntakeId id,
        String fileName,
        List<String> headings,
        String state,
        boolean stalled,
        String uploader,
        OffsetDateTime uploadedAt,
        Counts counts) {

    /** How many rows there are of each kind; good ones wait to be stored. */
    public record Counts(long rows, long good, long held, long already, long stored, long known, long warned) {

        /** What a reader chooses among, see {@link IntakeRows#page}. */
        public long of(String show) {
            return switch (show) {
                case "held" -> held;
                case "known" -> known;
                case "warned" -> warned;
                case "already" -> already;
                default -> rows;
            };
        }
    }

    public boolean isReady() {
        return state.equals("ready");
    }

    public boolean isStoring() {
        return state.equals("storing");
    }

    public boolean isStored() {
        return state.equals("stored");
    }
}
