package lt.tiltas.programme.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How a planned talk stands.
 *
 * @param kind talk, review, home_visit, phone or video
 * @param confirmedAt null while nobody has confirmed it
 * @param cannotComeAt when the person said that it will not do
 * @param barrier what is in the way, as far as it was said
 */
public record Standing(
        String kind,
        int minutes,
        @Nullable String bring,
        @Nullable OffsetDateTime confirmedAt,
        @Nullable OffsetDateTime cannotComeAt,
        @Nullable String barrier,
        @Nullable String barrierWords,
        boolean toldAhead) {}
