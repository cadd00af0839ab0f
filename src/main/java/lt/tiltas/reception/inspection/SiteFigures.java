package lt.tiltas.reception.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

        /** Of a bed, whether or not somebody sleeps in it tonight. */
        @Nullable
        BigDecimal areaEach() {
            return area == null || beds == 0 ? null : area.divide(BigDecimal.valueOf(beds), 1, RoundingMode.DOWN);
        }

        boolean family() {
            return "family".equals(sharedBy);
        }

        boolean singles() {
            return sharedBy != null && !family();
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
        List<Room> rooms = db.sql("""
                select p.label, p.shared_by, p.beds, p.occupied, p.area, m.height_m as height
                from reception.room_places(:day, :site) p left join reception.room_measure m on m.room_id = p.room_id
                """)
                .param("day", LocalDate.now(clock))
                .param("site", site.value())
                .query(Room.class)
                .list();
        return Stream.of(sharing(rooms), sizes(rooms))
                .flatMap(figures -> figures)
                .collect(Collectors.toMap(Figure::name, Function.identity()));
    }

    /** Who sleeps in one room with whom: families alone and men and women apart is kept by the constraints of the stays themselves. */
    private static Stream<Figure> sharing(List<Room> rooms) {
        List<Room> singles = rooms.stream().filter(Room::singles).toList();
        int families = (int) rooms.stream().filter(Room::family).count();
        Stream<Figure> crowded = singles.stream()
                .max(Comparator.comparingInt(Room::occupied))
                .map(most -> new Figure(
                        "singles_in_room", BigDecimal.valueOf(most.occupied), most.label, singles.size(), rooms.size()))
                .stream();
        return families + singles.size() == 0
                ? crowded
                : Stream.concat(
                        crowded,
                        Stream.of(
                                new Figure("families_in_room", BigDecimal.ONE, "", families, rooms.size()),
                                new Figure("mixed_rooms", BigDecimal.ZERO, "", rooms.size(), rooms.size())));
    }

    private static Stream<Figure> sizes(List<Room> rooms) {
        return Stream.concat(least("area_per_person", rooms, Room::areaEach), least("height", rooms, Room::height));
    }

    private static Stream<Figure> least(String name, List<Room> rooms, Function<Room, @Nullable BigDecimal> size) {
        Map<String, BigDecimal> known = new LinkedHashMap<>();
        rooms.forEach(room -> {
            BigDecimal value = size.apply(room);
            if (value != null) {
                known.put(room.label, value);
            }
        });
        return known.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .map(one -> new Figure(name, one.getValue(), one.getKey(), known.size(), rooms.size()))
                .stream();
    }
}
