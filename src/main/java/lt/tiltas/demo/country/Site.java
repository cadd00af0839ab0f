package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A house where people are received.
 *
 * @param kind agency_centre, municipal, hotel, ngo or private_host
 * @param operator id of the organisation that runs it
 */
public record Site(
        int number,
        String kind,
        int operator,
        int municipality,
        String name,
        String address,
        Access access,
        List<Room> rooms) {

    public record Access(boolean stepFree, boolean petsAllowed) {}

    /** A room has four walls and a door of its own; its label is unique in the site. */
    public record Room(String label, int floor, boolean stepFree, List<Bed> beds) {}

    /** @param blocked set while nobody may sleep here */
    public record Bed(String label, @Nullable Block blocked) {}

    /** @param reason repair, broken or reserve */
    public record Block(LocalDate from, @Nullable LocalDate to, String reason) {}

    Site with(List<Room> rooms) {
        return new Site(number, kind, operator, municipality, name, address, access, rooms);
    }

    public int beds() {
        return rooms.stream().mapToInt(room -> room.beds().size()).sum();
    }
}
