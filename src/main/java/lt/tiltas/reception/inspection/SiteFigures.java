package lt.tiltas.reception.inspection;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the register itself knows of a house tonight, to stand beside an indicator. Numbers only. */
@Repository
public class SiteFigures {

    /**
     * @param name message key {@code inspection.fact.<name>}: value, room, and how many rooms it was seen in
     * @param room the label of the room where it is worst; empty when it is the same everywhere
     * @param rooms how many rooms the figure knows, of how many
     */
    public record Figure(String name, BigDecimal value, String room, int rooms, int of) {}

    private record Room(
            String label,
            @Nullable String sharedBy,
            int beds,
            int occupied,
            @Nullable BigDecimal area,
            @Nullable BigDecimal height) {

        BigDecimal areaEach() {
            return area == null || beds == 0
                    ? BigDecimal.ZERO
                    : area.divide(BigDecimal.valueOf(beds), 1, java.math.RoundingMode.DOWN);
        }

        boolean singles() {
            return "M".equals(sharedBy) || "F".equals(sharedBy);
        }
    }

    private final JdbcClient db;
    private final Clock clock;

    SiteFigures(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** By the name of the fact; what is not known has no figure. */
    Map<String, Figure> of(SiteId site) {
        var rooms = db.sql("""
                select p.label, p.shared_by, p.beds, p.occupied, m.area_m2 as area, m.height_m as height
                from reception.room_places(:day, :site) p left join reception.room_measure m on m.room_id = p.room_id
                """)
                .param("day", LocalDate.now(clock))
                .param("site", site.value())
                .query(Room.class)
                .list();
        Map<String, Figure> figures = new HashMap<>();
        int all = rooms.size();
        rooms.stream()
                .filter(Room::singles)
                .max(java.util.Comparator.comparingInt(Room::occupied))
                .ifPresent(most -> figures.put(
                        "singles_in_room",
                        new Figure(
                                "singles_in_room",
                                BigDecimal.valueOf(most.occupied),
                                most.label,
                                (int) rooms.stream().filter(Room::singles).count(),
                                all)));
        long families =
                rooms.stream().filter(room -> "family".equals(room.sharedBy)).count();
        if (families > 0) {
            figures.put("families_in_room", new Figure("families_in_room", BigDecimal.ONE, "", (int) families, all));
            figures.put("mixed_rooms", new Figure("mixed_rooms", BigDecimal.ZERO, "", all, all));
        }
        var measured = rooms.stream().filter(room -> room.area != null).toList();
        measured.stream()
                .min(java.util.Comparator.comparing(Room::areaEach))
                .ifPresent(least -> figures.put(
                        "area_per_person",
                        new Figure("area_per_person", least.areaEach(), least.label, measured.size(), all)));
        var high = rooms.stream().filter(room -> room.height != null).toList();
        high.stream()
                .min(java.util.Comparator.comparing(room -> room.height == null ? BigDecimal.ZERO : room.height))
                .ifPresent(least -> figures.put(
                        "height",
                        new Figure(
                                "height",
                                least.height == null ? BigDecimal.ZERO : least.height,
                                least.label,
                                high.size(),
                                all)));
        return figures;
    }
}
