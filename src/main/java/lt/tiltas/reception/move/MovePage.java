package lt.tiltas.reception.move;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.reception.site.Site;
import lt.tiltas.reception.stay.MoveHousehold;
import lt.tiltas.reception.stay.RoomState;
import org.jspecify.annotations.Nullable;

/**
 * Who may move here and the rooms there are.
 *
 * @param rooms as they stand from the day on
 * @param chosen of them
 * @param said what the check says; null before it was asked
 */
public record MovePage(
        Site site,
        List<Mover> movers,
        List<RoomState> rooms,
        List<UUID> chosen,
        LocalDate day,
        LocalDate today,
        MoveHousehold.@Nullable Outcome said) {

    /** @param rooms where they are now, when it is here */
    public record Mover(UUID household, String name, String number, int people, List<String> rooms) {}

    public boolean here(RoomState room, String household) {
        return movers.stream()
                .filter(mover -> mover.household().toString().equals(household))
                .anyMatch(mover -> mover.rooms().contains(room.label()));
    }

    /** @param building its label, when the site has more than one */
    public record Unit(@Nullable String building, String label) {

        /** Whether it is called by its floor. */
        public boolean floor() {
            return label.matches("-?\\d{1,2}");
        }
    }

    /** As they stand. */
    public Map<Unit, List<RoomState>> units() {
        boolean several =
                rooms.stream().map(room -> room.where().building()).distinct().count() > 1;
        return rooms.stream()
                .collect(Collectors.groupingBy(
                        room -> new Unit(
                                several ? room.where().building() : null,
                                room.where().unitLabel()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }
}
