package lt.tiltas.preparedness.review;

import java.time.OffsetDateTime;
import lt.tiltas.preparedness.activation.Said;
import lt.tiltas.preparedness.drill.Inject;
import lt.tiltas.preparedness.drill.Observation;
import org.jspecify.annotations.Nullable;

/** One line of what happened: something that was put before the players, something done, or something seen. One of the three is there. */
public record Moment(
        OffsetDateTime at,
        @Nullable Inject inject,
        @Nullable Said done,
        @Nullable Observation seen) {}
