package lt.tiltas.placement.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.reception.Guests;
import lt.tiltas.reception.SitePlaces;
import lt.tiltas.reception.SitePlaces.FreeRoom;

/**
 * Real rooms as they fill up while a list is placed, by the same rules by which beds are given: a family in rooms of its own, people alone with
 * their own sex. Stated homes are counted.
 */
final class Rooms {

    private final List<Home> homes;
    private final SitePlaces[] places;
    private final int[] stated;

    Rooms(List<Home> homes) {
        this.homes = homes;
        this.places = homes.stream().map(Home::places).toArray(SitePlaces[]::new);
        this.stated = homes.stream().mapToInt(home -> home.site().units()).toArray();
    }

    /** False when they do not fit whole; then nothing is taken. */
    boolean take(int home, Guests guests) {
        SitePlaces site = places[home];
        if (site == null) {
            return stated[home]-- > 0;
        }
        Optional<List<FreeRoom>> rooms = site.roomsFor(guests);
        rooms.ifPresent(taken -> places[home] = without(site, taken, guests));
        return rooms.isPresent();
    }

    private static SitePlaces without(SitePlaces site, List<FreeRoom> taken, Guests guests) {
        List<FreeRoom> left = new ArrayList<>(site.freeRooms());
        left.removeAll(taken);
        if (!guests.family()) {
            FreeRoom room = taken.getFirst();
            List<UUID> beds = room.beds().subList(1, room.beds().size());
            if (!beds.isEmpty()) {
                left.add(new FreeRoom(
                        room.roomId(),
                        room.label(),
                        room.floor(),
                        room.place(),
                        room.stepFree(),
                        guests.party(),
                        beds));
            }
        }
        return new SitePlaces(
                site.id(),
                site.name(),
                site.municipality(),
                site.kind(),
                site.address(),
                site.stepFree(),
                site.petsAllowed(),
                left);
    }

    List<Home> homes() {
        return homes;
    }
}
