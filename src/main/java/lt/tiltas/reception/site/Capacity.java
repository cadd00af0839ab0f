package lt.tiltas.reception.site;

import java.util.Collection;
import java.util.function.ToIntFunction;
import lt.tiltas.reception.stay.BedRules.Limits;
import lt.tiltas.reception.stay.RoomState;
import org.jspecify.annotations.Nullable;

/**
 * How many a site, or several, has room for and how much of it is whose: each bed counted once, added up from its rooms.
 *
 * @param maximum for how many it was built
 * @param beds all but the closed ones
 * @param staging of them in rooms for the first nights
 * @param occupied slept in on this night
 * @param reserved somebody's from a later day
 * @param byRule how many the rules let live there
 * @param byHand how many somebody has said; null when nobody has
 */
public record Capacity(
        int maximum,
        int beds,
        int staging,
        int blocked,
        int occupied,
        int held,
        int reserved,
        int byRule,
        @Nullable Integer byHand) {

    public static Capacity of(Site.Plan plan, Collection<RoomState> rooms, Limits limits) {
        int beds = sum(rooms, room -> room.counts().beds());
        return new Capacity(
                plan.maximum() == null ? beds : plan.maximum(),
                beds,
                sum(rooms, room -> room.staging() ? room.counts().beds() : 0),
                sum(rooms, room -> room.counts().blocked()),
                sum(rooms, room -> room.counts().occupied() - room.counts().reserved()),
                sum(rooms, room -> room.counts().held()),
                sum(rooms, room -> room.counts().reserved()),
                sum(rooms, limits::allocable),
                plan.allocable());
    }

    private static int sum(Collection<RoomState> rooms, ToIntFunction<RoomState> of) {
        return rooms.stream().mapToInt(of).sum();
    }

    /** What is said by hand goes before the rule. */
    public int allocable() {
        return byHand == null ? byRule : byHand;
    }

    public boolean differs() {
        return byHand != null && byHand != byRule;
    }

    /** How many more sleep here than may. */
    public int over() {
        return Math.max(0, occupied - allocable());
    }

    public int inUnits() {
        return beds - staging;
    }

    /** Whole percents of what may be given. */
    public int percent() {
        int most = allocable();
        return most == 0 ? occupied == 0 ? 0 : 100 : Math.round(100f * occupied / most);
    }
}
