package lt.tiltas.reception.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * One site, room by room.
 *
 * @param mine whether this officer takes its beds out of use
 */
public record SitePage(Site site, List<Room> rooms, boolean mine) {

    public record Site(
            SiteId id,
            String name,
            String kind,
            int operatorOrg,
            int municipality,
            String address,
            boolean stepFree,
            boolean petsAllowed,
            @Nullable String contact) {}

    public record Room(
            String label,
            int floor,
            boolean stepFree,
            @Nullable String sharedBy,
            List<Bed> beds) {

        public long taken() {
            return beds.stream().filter(bed -> bed.is("stay")).count();
        }

        /** For the edge of the card; the words beside it say the same. */
        public String color() {
            return beds.stream().allMatch(bed -> bed.is("block"))
                    ? "danger"
                    : allocable() > 0
                            ? "success"
                            : beds.stream().anyMatch(bed -> bed.is("hold")) ? "warning" : "neutral";
        }

        public long allocable() {
            return "family".equals(sharedBy)
                    ? 0
                    : beds.stream().filter(bed -> bed.is("free")).count();
        }
    }

    /**
     * @param state free, hold, stay or block
     * @param who null when nobody has it, or this officer may not know who
     */
    public record Bed(
            UUID id,
            String room,
            String label,
            String state,
            @Nullable Who who,
            @Nullable LocalDate until,
            @Nullable Block block) {

        public boolean is(String wanted) {
            return state.equals(wanted);
        }
    }

    public record Who(UUID household, UUID person, String name) {}

    public record Block(UUID id, String reason) {}

    public SortedMap<Integer, List<Room>> floors() {
        return rooms.stream().collect(Collectors.groupingBy(Room::floor, TreeMap::new, Collectors.toList()));
    }

    public Stream<Bed> beds(String state) {
        return rooms.stream().flatMap(room -> room.beds().stream()).filter(bed -> bed.is(state));
    }

    public long count(String state) {
        return beds(state).count();
    }

    public long allocable() {
        return rooms.stream().mapToLong(Room::allocable).sum();
    }

    public List<Map.Entry<String, String>> freeBeds() {
        return beds("free")
                .map(bed -> Map.entry(bed.id().toString(), bed.room() + " " + bed.label()))
                .toList();
    }
}
