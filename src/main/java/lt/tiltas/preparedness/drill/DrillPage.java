package lt.tiltas.preparedness.drill;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A drill as it is prepared and announced.
 *
 * @param injects only those that the reader may know
 * @param houses that an inject can take away
 * @param earlier injects of drills that are over, for one that repeats
 */
public record DrillPage(
        Exercise exercise,
        Part.Mine mine,
        List<Part> parts,
        List<Objective> objectives,
        List<Inject> injects,
        List<Inject> earlier,
        List<DrillHouses.House> houses,
        Map<UUID, String> names) {

    /** Whether the reader may still change what it consists of. */
    public boolean isMineToWrite() {
        return mine.controls() && exercise.isOpen();
    }

    public boolean mayAddInjects() {
        return mine.controls() && !exercise.isEnded();
    }
}
