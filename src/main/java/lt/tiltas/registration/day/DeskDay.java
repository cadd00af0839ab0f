package lt.tiltas.registration.day;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** @param stations codes in the order in which a family passes them, message key {@code day.station.<code>} */
public record DeskDay(
        DayId id,
        String place,
        LocalDate heldOn,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime closedAt,
        List<String> stations) {

    public static final List<String> STATIONS =
            List.of("welcome", "registration", "documents", "medical", "bed", "transport");

    public boolean isOpen() {
        return closedAt == null;
    }

    public Optional<String> after(String station) {
        int next = stations.indexOf(station) + 1;
        return next < stations.size() ? Optional.of(stations.get(next)) : Optional.empty();
    }
}
