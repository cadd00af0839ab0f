package lt.tiltas.programme.calendar;

import java.time.OffsetDateTime;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * One talk as it stands in the calendar.
 *
 * @param how planned, confirmed, held, moved, missed or cancelled
 * @param interpreter state of the booking; null when none is wanted
 */
public record Entry(MeetingId id, OffsetDateTime at, int minutes, String kind, String place, Whose whose, State state) {

    public record Whose(
            ProgrammeId programme,
            HouseholdId household,
            @Nullable String withName) {}

    public record State(
            String how,
            @Nullable String interpreter,
            @Nullable String interpreterName,
            boolean otherTime,
            boolean cannotCome) {

        public boolean open() {
            return how.equals("planned") || how.equals("confirmed");
        }

        /** Wanted and not agreed yet. */
        public boolean lacking() {
            return interpreter != null && !interpreter.equals("confirmed") && !interpreter.equals("done");
        }
    }

    public OffsetDateTime ends() {
        return at.plusMinutes(minutes);
    }
}
