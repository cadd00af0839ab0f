package lt.tiltas.reception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is free in one site from a day on, without end. Rooms where a family lives are not listed, though a bed in them may be empty; nor
 * beds that the rules leave empty: where the floor is too small, or as many people alone share the room as may.
 *
 * @param kind agency_centre, municipal, hotel, ngo or private_host
 */
public record SitePlaces(
        SiteId id,
        String name,
        int municipality,
        String kind,
        String address,
        boolean stepFree,
        boolean petsAllowed,
        List<FreeRoom> freeRooms) {

    private static final int MOST_ROOMS = 4;

    /**
     * @param place counts the rooms of a floor from 1: neighbours have places next to each other
     * @param sharedBy M or F when adults alone already share it, B or G when minors alone do, null when it is empty
     * @param beds the free ones that may be given
     * @param minorBeds how many of them when nobody of the guests is an adult
     * @param staging for the first nights: given when no other room fits
     */
    public record FreeRoom(
            UUID roomId,
            String label,
            int floor,
            int place,
            boolean stepFree,
            @Nullable String sharedBy,
            List<UUID> beds,
            int minorBeds,
            boolean staging) {

        public FreeRoom(
                UUID roomId,
                String label,
                int floor,
                int place,
                boolean stepFree,
                @Nullable String sharedBy,
                List<UUID> beds) {
            this(roomId, label, floor, place, stepFree, sharedBy, beds, beds.size(), false);
        }

        public int freeBeds() {
            return beds.size();
        }

        public int bedsFor(Guests guests) {
            return guests.minors() ? Math.min(minorBeds, beds.size()) : beds.size();
        }

        private boolean suits(Guests guests) {
            return (stepFree || !guests.stepFree()) && (sharedBy == null || sharedBy.equals(guests.party()));
        }

        private boolean follows(FreeRoom before) {
            return floor == before.floor && place == before.place + 1;
        }
    }

    public int freeBeds() {
        return freeRooms.stream().mapToInt(FreeRoom::freeBeds).sum();
    }

    /**
     * The rooms in which these people would live together: one room, else rooms next to each other; the choice that leaves the fewest
     * beds empty. Nothing when they do not fit whole.
     */
    public Optional<List<FreeRoom>> roomsFor(Guests guests) {
        return roomsFor(guests, room -> !room.staging()).or(() -> roomsFor(guests, any -> true));
    }

    private Optional<List<FreeRoom>> roomsFor(Guests guests, Predicate<FreeRoom> which) {
        List<FreeRoom> suitable = freeRooms.stream()
                .filter(which)
                .filter(room -> room.suits(guests))
                .toList();
        Optional<FreeRoom> shared = suitable.stream()
                .filter(room -> room.sharedBy() != null)
                .min(Comparator.comparingInt(FreeRoom::freeBeds));
        return shared.isPresent() ? shared.map(List::of) : together(suitable, guests);
    }

    /** A bed for each of these people in these rooms, room by room; fewer when they do not fit. */
    public static List<UUID> beds(List<FreeRoom> rooms, Guests guests) {
        return rooms.stream()
                .flatMap(room -> room.beds().stream().limit(room.bedsFor(guests)))
                .limit(guests.people())
                .toList();
    }

    /** Whether each room is next to another of them, on one floor of one unit. */
    public static boolean besideEachOther(List<FreeRoom> rooms) {
        List<FreeRoom> ordered = ordered(rooms);
        return IntStream.range(1, ordered.size()).allMatch(i -> ordered.get(i).follows(ordered.get(i - 1)));
    }

    /** How many families of this size would find rooms one after another. */
    public int familiesOf(int people) {
        var guests = new Guests(people, false, "family");
        var left = new ArrayList<>(
                freeRooms.stream().filter(room -> room.sharedBy() == null).toList());
        int families = 0;
        for (var rooms = together(left, guests); rooms.isPresent(); rooms = together(left, guests)) {
            left.removeAll(rooms.get());
            families++;
        }
        return families;
    }

    public int stepFreeBeds() {
        return freeRooms.stream()
                .filter(FreeRoom::stepFree)
                .mapToInt(FreeRoom::freeBeds)
                .sum();
    }

    private static Optional<List<FreeRoom>> together(List<FreeRoom> rooms, Guests guests) {
        List<FreeRoom> ordered = ordered(rooms);
        return IntStream.rangeClosed(1, Math.min(MOST_ROOMS, guests.people()))
                .mapToObj(count -> runs(ordered, count)
                        .filter(run -> sum(run, guests) >= guests.people())
                        .min(Comparator.comparingInt(run -> sum(run, guests))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<FreeRoom> ordered(List<FreeRoom> rooms) {
        return rooms.stream()
                .sorted(Comparator.comparingInt(FreeRoom::floor).thenComparingInt(FreeRoom::place))
                .toList();
    }

    private static Stream<List<FreeRoom>> runs(List<FreeRoom> ordered, int count) {
        return IntStream.rangeClosed(0, ordered.size() - count)
                .mapToObj(i -> ordered.subList(i, i + count))
                .filter(SitePlaces::besideEachOther);
    }

    private static int sum(List<FreeRoom> rooms, Guests guests) {
        return rooms.stream().mapToInt(room -> room.bedsFor(guests)).sum();
    }
}
