package lt.tiltas.preparedness.drill;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.preparedness.trigger.Warning;
import org.jspecify.annotations.Nullable;

/**
 * A drill while it runs.
 *
 * @param now what its clock shows
 * @param warning its own level, from the readings of its injects; null when the reader reads no levels
 * @param noted injects of which the reader's organisation has taken note
 */
public record LivePage(
        Exercise exercise,
        Part.Mine mine,
        Time time,
        List<Inject> injects,
        List<UUID> noted,
        @Nullable Warning warning,
        List<Objective> objectives,
        Desk desk,
        Houses houses) {

    /** @param began what the clock showed at the start */
    public record Time(OffsetDateTime began, OffsetDateTime now, int rate) {}

    /** @param running the reader's own watch, if one runs */
    public record Desk(Optional<Timing> running, int done, double median) {}

    /** @param choices that can be made ready */
    public record Houses(List<HouseTiming> timings, List<DrillHouses.House> choices) {

        static final Houses NONE = new Houses(List.of(), List.of());
    }

    public List<Inject> given() {
        return injects.stream().filter(one -> one.givenAt() != null).toList().reversed();
    }

    public List<Inject> coming() {
        return injects.stream().filter(one -> one.givenAt() == null).toList();
    }

    public boolean isNoted(Inject inject) {
        return noted.contains(inject.id());
    }
}
