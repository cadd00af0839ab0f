package lt.tiltas.programme;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The nearest planned talk.
 *
 * @param language in which it will be held, a code
 * @param otherTimeAskedAt when the person asked for another time
 */
public record NextMeeting(
        MeetingId id,
        OffsetDateTime at,
        String place,
        @Nullable String about,
        String language,
        @Nullable String withName,
        @Nullable OffsetDateTime otherTimeAskedAt,
        int version) {}
