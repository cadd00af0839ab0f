package lt.tiltas.reception.scan;

import static lt.tiltas.reception.ReceptionRight.RECORD_PRESENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.issue.Kitchen;
import lt.tiltas.reception.presence.House;
import lt.tiltas.reception.presence.HousePeople;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Houses, hours of meals and things: nothing of anybody. */
@Service
class TellDoors {

    private static final int MOST = 500;

    record Doors(List<Door> sites, List<String> items) {}

    record Door(UUID id, String name, List<Window> windows) {}

    /** @param from and until as 17:30 */
    record Window(String code, String from, String until) {}

    private final Access access;
    private final HousePeople residents;
    private final Kitchen kitchen;
    private final Clock clock;

    TellDoors(Access access, HousePeople residents, Kitchen kitchen, Clock clock) {
        this.access = access;
        this.residents = residents;
        this.kitchen = kitchen;
        this.clock = clock;
    }

    @Transactional
    Doors tell(Officer officer) {
        access.allow(officer, RECORD_PRESENCE);
        LocalDate today = LocalDate.now(clock);
        return new Doors(
                residents.houses(0, MOST).stream()
                        .map(house -> door(house, today))
                        .toList(),
                kitchen.items(true));
    }

    private Door door(House house, LocalDate today) {
        return new Door(
                house.id().value(),
                house.name(),
                kitchen.hours(house.id(), today).stream()
                        .map(meal -> new Window(
                                meal.meal(),
                                meal.opens().toString(),
                                meal.closes().toString()))
                        .toList());
    }
}
