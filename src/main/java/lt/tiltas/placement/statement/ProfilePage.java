package lt.tiltas.placement.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lt.tiltas.placement.value.Profile;
import lt.tiltas.reception.SitePlaces;
import org.jspecify.annotations.Nullable;

/**
 * One municipality as it receives.
 *
 * @param statements newest first
 * @param isco major groups by field of work
 * @param own whether it is the reader's
 */
public record ProfilePage(
        Profile profile,
        LocalDate week,
        List<Statement> statements,
        Rooms rooms,
        Balance balance,
        Map<String, String> isco,
        boolean own) {

    /** Free rooms of the register by the beds in them. @param stepFree beds without steps; @param pets beds where animals may come along */
    public record Rooms(Map<Integer, Integer> bySize, int beds, int stepFree, int pets) {

        static Rooms of(List<SitePlaces> places) {
            Map<Integer, Integer> sizes = new TreeMap<>();
            places.forEach(site -> site.freeRooms().forEach(room -> sizes.merge(room.freeBeds(), 1, Integer::sum)));
            return new Rooms(
                    sizes,
                    places.stream().mapToInt(SitePlaces::freeBeds).sum(),
                    places.stream().mapToInt(SitePlaces::stepFreeBeds).sum(),
                    places.stream()
                            .filter(SitePlaces::petsAllowed)
                            .mapToInt(SitePlaces::freeBeds)
                            .sum());
        }
    }

    public @Nullable Statement newest() {
        return statements.isEmpty() ? null : statements.getFirst();
    }

    public boolean isLate() {
        return profile.statedFor() == null || profile.statedFor().isBefore(week);
    }
}
