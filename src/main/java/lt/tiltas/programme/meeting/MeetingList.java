package lt.tiltas.programme.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lt.tiltas.programme.NextMeeting;
import org.jspecify.annotations.Nullable;

/** The next talk, those nobody has written up, and how the last ones went. */
public record MeetingList(Optional<NextMeeting> next, List<NextMeeting> unrecorded, List<Past> past) {

    public static final MeetingList NONE = new MeetingList(Optional.empty(), List.of(), List.of());

    /** @param state held, missed, moved or cancelled; text is the note, else what it was about */
    public record Past(
            OffsetDateTime at, String state, @Nullable String text) {}
}
