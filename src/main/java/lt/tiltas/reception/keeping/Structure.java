package lt.tiltas.reception.keeping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.reception.site.Site;
import org.jspecify.annotations.Nullable;

/** A site from house to bed, as it is built up. */
public record Structure(Site site, List<Building> buildings, int beds) {

    public record Building(UUID id, String label, boolean lift, List<Unit> units) {}

    public record Unit(UUID id, String label, List<Room> rooms) {

        public int beds() {
            return rooms.stream()
                    .filter(room -> !room.closed())
                    .mapToInt(Room::beds)
                    .sum();
        }
    }

    /** @param taken beds that somebody has, now or from a later day */
    public record Room(
            UUID id,
            String label,
            int floor,
            int beds,
            int taken,
            @Nullable BigDecimal area,
            boolean stepFree,
            boolean staging,
            boolean closed) {}

    public List<Map.Entry<String, String>> buildingOptions() {
        return buildings.stream()
                .map(building -> Map.entry(building.id().toString(), building.label()))
                .toList();
    }

    public List<Map.Entry<String, String>> unitOptions() {
        return buildings.stream()
                .flatMap(building -> building.units().stream()
                        .map(unit -> Map.entry(
                                unit.id().toString(),
                                buildings.size() == 1 ? unit.label() : building.label() + ": " + unit.label())))
                .toList();
    }
}
