package lt.tiltas.reception.stay;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import lt.tiltas.reception.Guests;
import lt.tiltas.reception.SitePlaces.FreeRoom;
import lt.tiltas.reception.stay.BedRules.Limits;
import org.jspecify.annotations.Nullable;

/**
 * One room from a day on: how much of it is whose, never whose by name.
 *
 * @param sharedBy family, M, F, B or G; null when nobody has it
 * @param area square metres, null while nobody has measured it
 */
public record RoomState(
        UUID id,
        String label,
        Where where,
        boolean stepFree,
        @Nullable String sharedBy,
        Counts counts,
        List<UUID> free,
        @Nullable BigDecimal area,
        boolean staging) {

    /** @param place counts the rooms of a floor: neighbours have places next to each other */
    public record Where(UUID site, UUID unit, String unitLabel, String building, boolean lift, int floor, int place) {}

    /** @param occupied also reserved, which are those taken from a later day */
    public record Counts(int beds, int blocked, int held, int occupied, int reserved) {

        public int taken() {
            return held + occupied;
        }
    }

    public boolean family() {
        return "family".equals(sharedBy);
    }

    public int usable() {
        return counts.beds() - counts.blocked();
    }

    /** The beds that may be given: none to strangers in a family's room, and no more than the rules leave. */
    public FreeRoom free(Limits limits) {
        int most = Math.min(limits.byArea(area), limits.of(sharedBy)) - counts.taken();
        List<UUID> given = free.subList(0, Math.clamp(most, 0, free.size()));
        return new FreeRoom(
                id,
                label,
                where.floor(),
                where.place(),
                stepFree,
                sharedBy,
                given,
                Math.min(given.size(), Math.max(0, limits.minors() - counts.taken())),
                staging);
    }

    /** Whether these may sleep here at all beside whoever does. */
    public boolean opensTo(Guests guests) {
        return sharedBy == null || sharedBy.equals(guests.party());
    }
}
