package lt.tiltas.reception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is free in one site from a day on, without end. Rooms where a family lives are not listed, though a bed in them may be empty.
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
     * @param sharedBy M or F when people alone already share it, null when it is empty
     * @param beds the free ones
     */
    public record FreeRoom(
            UUID roomId,
            String label,
            int floor,
            int place,
            boolean stepFree,
            @Nullable String sharedBy,
            List<UUID> beds) {

        public int freeBeds() {
            return beds.size();
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
        List<FreeRoom> suitable =
                freeRooms.stream().filter(room -> room.suits(guests)).toList();
        Optional<FreeRoom> shared = suitable.stream()
                .filter(room -> room.sharedBy() != null)
                .min(Comparator.comparingInt(FreeRoom::freeBeds));
        return shared.isPresent() ? shared.map(List::of) : together(suitable, guests.people());
    }

    /** How many families of this size would find rooms one after another. */
    public int familiesOf(int people) {
        var left = new ArrayList<>(
                freeRooms.stream().filter(room -> room.sharedBy() == null).toList());
        int families = 0;
        for (var rooms = together(left, people); rooms.isPresent(); rooms = together(left, people)) {
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

    private static Optional<List<FreeRoom>> together(List<FreeRoom> rooms, int people) {
        List<FreeRoom> ordered = rooms.stream()
                .sorted(Comparator.comparingInt(FreeRoom::floor).thenComparingInt(FreeRoom::place))
                .toList();
        return IntStream.rangeClosed(1, Math.min(MOST_ROOMS, people))
                .mapToObj(count -> runs(ordered, count)
                        .filter(run -> beds(run) >= people)
                        .min(Comparator.comparingInt(SitePlaces::beds)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<List<FreeRoom>> runs(List<FreeRoom> ordered, int count) {
        return IntStream.rangeClosed(0, ordered.size() - count)
                .mapToObj(i -> ordered.subList(i, i + count))
                .filter(run ->
                        IntStream.range(1, count).allMatch(i -> run.get(i).follows(run.get(i - 1))));
    }

    private static int beds(List<FreeRoom> rooms) {
        return rooms.stream().mapToInt(FreeRoom::freeBeds).sum();
    }
}
