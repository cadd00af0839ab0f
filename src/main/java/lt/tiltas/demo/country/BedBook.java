package lt.tiltas.demo.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which bed is whose tonight. A family takes whole rooms; people alone share one with others of their sex. */
final class BedBook {

    private static final int LARGEST_SHARED_ROOM = 4;

    private final Map<Integer, List<Door>> doors = new HashMap<>();
    private final Map<Integer, List<Door>> homes = new HashMap<>();

    BedBook(List<Sites.Wanted> sites) {
        for (var wanted : sites) {
            doors.put(
                    wanted.site().number(),
                    wanted.site().rooms().stream().map(Door::new).toList());
        }
    }

    private static final class Door {
        private final Site.Room room;
        private final List<String> usable;
        private final Map<String, Integer> sleepers = new HashMap<>();
        private String sharedBy = "";

        private Door(Site.Room room) {
            this.room = room;
            this.usable = room.beds().stream()
                    .filter(bed -> bed.blocked() == null)
                    .map(Site.Bed::label)
                    .toList();
        }

        private boolean empty() {
            return sleepers.isEmpty() && !usable.isEmpty();
        }

        private boolean sharedWith(String sex) {
            return sharedBy.equals(sex) && !sleepers.isEmpty() && sleepers.size() < usable.size();
        }
    }

    /** @param spare beds that may stay empty in the rooms taken; null when the house has no room for all */
    @Nullable
    List<Stay.Sleeper> take(int site, int household, List<Person> members, int spare) {
        boolean stepFree = members.stream().anyMatch(person -> person.needs().contains("mobility"));
        var open = doors.get(site).stream()
                .filter(door -> !stepFree || door.room.stepFree())
                .toList();
        var chosen =
                members.size() == 1 ? single(open, members.getFirst(), spare) : family(open, members.size(), spare);
        return chosen == null ? null : lieDown(household, members, chosen);
    }

    void leave(int household) {
        for (Door door : homes.getOrDefault(household, List.of())) {
            door.sleepers.values().removeIf(owner -> owner == household);
            if (door.sleepers.isEmpty()) {
                door.sharedBy = "";
            }
        }
        homes.remove(household);
    }

    int occupied(Stream<Sites.Wanted> sites) {
        return sites.flatMap(wanted -> doors.get(wanted.site().number()).stream())
                .mapToInt(door -> door.sleepers.size())
                .sum();
    }

    private static @Nullable List<Door> single(List<Door> open, Person person, int spare) {
        var shared = open.stream().filter(door -> door.sharedWith(person.sex())).findFirst();
        if (shared.isPresent()) {
            return List.of(shared.get());
        }
        int largest = spare == 0 ? 1 : LARGEST_SHARED_ROOM;
        return open.stream()
                .filter(door -> door.empty() && door.usable.size() <= largest)
                .findFirst()
                .map(door -> {
                    door.sharedBy = person.sex();
                    return List.of(door);
                })
                .orElse(null);
    }

    private static @Nullable List<Door> family(List<Door> open, int size, int spare) {
        var empty = open.stream().filter(Door::empty).toList();
        for (int beds = size; beds <= size + spare; beds++) {
            int wanted = beds;
            var one =
                    empty.stream().filter(door -> door.usable.size() == wanted).findFirst();
            if (one.isPresent()) {
                return List.of(one.get());
            }
        }
        return size < 3 ? null : adjacent(empty, size, spare);
    }

    private static @Nullable List<Door> adjacent(List<Door> empty, int size, int spare) {
        for (int count = 2; count <= 3; count++) {
            int rooms = count;
            var run = IntStream.rangeClosed(0, empty.size() - rooms)
                    .mapToObj(i -> empty.subList(i, i + rooms))
                    .filter(some ->
                            some.getFirst().room.floor() == some.getLast().room.floor())
                    .filter(some -> fits(some, size, spare))
                    .findFirst();
            if (run.isPresent()) {
                return run.get();
            }
        }
        return null;
    }

    private static boolean fits(List<Door> rooms, int size, int spare) {
        int beds = rooms.stream().mapToInt(door -> door.usable.size()).sum();
        return beds >= size && beds <= size + spare;
    }

    private List<Stay.Sleeper> lieDown(int household, List<Person> members, List<Door> rooms) {
        var sleepers = new ArrayList<Stay.Sleeper>();
        for (Door door : rooms) {
            for (String bed : door.usable) {
                if (sleepers.size() < members.size() && !door.sleepers.containsKey(bed)) {
                    door.sleepers.put(bed, household);
                    int person = members.get(sleepers.size()).number();
                    sleepers.add(new Stay.Sleeper(person, door.room.label(), bed));
                }
            }
        }
        homes.put(household, rooms);
        return List.copyOf(sleepers);
    }
}
