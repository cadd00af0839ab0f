package lt.tiltas.reception.site;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.reception.stay.RoomState;
import org.jspecify.annotations.Nullable;

/**
 * One site, unit by unit, room by room.
 *
 * @param municipality its short name
 */
public record SitePage(
        Site site,
        String municipality,
        List<Unit> units,
        Capacity capacity,
        List<SiteAct> acts,
        May may,
        Filter filter,
        LocalDate today) {

    public static final List<String> STATES = List.of("free", "stay", "hold", "reserved", "cleaning", "block");
    private static final int FEW = 3;

    /**
     * What this officer does here.
     *
     * @param blocks takes beds out of use
     * @param keeps changes the site itself
     * @param gives moves people
     * @param exports takes out a sheet of who lives here
     */
    public record May(boolean blocks, boolean keeps, boolean gives, boolean exports) {}

    /**
     * @param state only rooms with a bed in it; null or empty for all
     * @param open all or none; null for the usual
     */
    public record Filter(@Nullable String state, @Nullable String open) {

        public boolean all() {
            return state == null || !STATES.contains(state);
        }
    }

    /** @param building its label, when the site has more than one */
    public record Unit(UUID id, String label, @Nullable String building, List<Room> rooms) {

        public long beds() {
            return rooms.stream().mapToLong(room -> room.beds().size()).sum();
        }

        public long count(String state) {
            return rooms.stream().mapToLong(room -> room.count(state)).sum();
        }

        public long allocable() {
            return rooms.stream().mapToLong(Room::allocable).sum();
        }

        /** Whether it is called by its floor. */
        public boolean floor() {
            return label.matches("-?\\d{1,2}");
        }
    }

    /** @param allocable how many of its beds may be given tonight */
    public record Room(RoomState state, List<Bed> beds, int allocable) {

        public long count(String state) {
            return beds.stream().filter(bed -> bed.is(state)).count();
        }

        /** Until when its beds are being cleaned at the latest; null when they are not. */
        public @Nullable OffsetDateTime cleanBy() {
            return beds.stream()
                    .filter(bed -> bed.is("cleaning"))
                    .map(bed -> bed.times().untilAt())
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }

        /** For the edge of the card; the words and signs in it say the same. */
        public String color() {
            return count("block") == beds.size()
                    ? "danger"
                    : allocable > 0 ? "success" : count("hold") + count("reserved") > 0 ? "warning" : "neutral";
        }
    }

    /**
     * @param state free, hold, stay, reserved, block or cleaning
     * @param who null when nobody has it, or this officer may not know who
     * @param use what has it, or has left it to be cleaned
     */
    public record Bed(
            UUID id,
            String room,
            String label,
            String state,
            @Nullable Who who,
            Times times,
            @Nullable Use use) {

        public boolean is(String wanted) {
            return state.equals(wanted);
        }

        public String icon() {
            return switch (state) {
                case "stay" -> "person";
                case "hold" -> "clock";
                case "reserved" -> "calendar";
                case "cleaning" -> "broom";
                case "block" -> "cross";
                default -> "check";
            };
        }
    }

    /** @param untilAt until when a bed is held, or cleaned at the latest */
    public record Times(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable OffsetDateTime untilAt) {}

    public record Who(UUID household, UUID person, String name) {}

    public record Use(UUID id, int org, @Nullable String reason) {}

    private Stream<Room> rooms() {
        return units.stream().flatMap(unit -> unit.rooms().stream());
    }

    public Stream<Bed> beds(String state) {
        return rooms().flatMap(room -> room.beds().stream()).filter(bed -> bed.is(state));
    }

    public long count(String state) {
        return beds(state).count();
    }

    public long allocable() {
        return rooms().mapToLong(Room::allocable).sum();
    }

    /** As the reader wants it: what is filtered, else what was asked, else all when there are few. */
    public boolean opened(Unit unit) {
        if (filter.open() != null) {
            return filter.open().equals("all");
        }
        return !filter.all() || units.size() <= FEW || unit.equals(units.getFirst());
    }

    public List<Unit> shown() {
        return filter.all()
                ? units
                : units.stream()
                        .map(unit -> new Unit(
                                unit.id(),
                                unit.label(),
                                unit.building(),
                                unit.rooms().stream()
                                        .filter(room -> room.count(filter.state()) > 0)
                                        .toList()))
                        .filter(unit -> !unit.rooms().isEmpty())
                        .toList();
    }

    /** What was taken out of use together: beds of one room for one reason. */
    public record Block(
            UUID id, String room, String reason, @Nullable LocalDate until, List<String> beds) {}

    public List<Block> blocks() {
        Map<List<Object>, List<Bed>> together = beds("block")
                .collect(Collectors.groupingBy(
                        bed -> Arrays.asList(
                                bed.room(), bed.use().reason(), bed.times().until()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return together.values().stream()
                .map(beds -> new Block(
                        beds.getFirst().use().id(),
                        beds.getFirst().room(),
                        beds.getFirst().use().reason(),
                        beds.getFirst().times().until(),
                        beds.stream().map(Bed::label).toList()))
                .toList();
    }

    public List<Map.Entry<String, String>> freeBeds() {
        return beds("free")
                .map(bed -> Map.entry(bed.id().toString(), bed.room() + " " + bed.label()))
                .toList();
    }
}
