package lt.tiltas.registration.day;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A ticket at a station: it waits until it is called to a desk, and ends done or not there. */
public record Visit(
        VisitId id,
        Ticket ticket,
        String station,
        @Nullable Integer desk,
        OffsetDateTime waitingSince,
        @Nullable OffsetDateTime calledAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable String ending) {

    /** waiting, called, done or no_show; message key {@code day.state.<state>} */
    public String state() {
        return ending != null ? ending : calledAt != null ? "called" : "waiting";
    }
}
