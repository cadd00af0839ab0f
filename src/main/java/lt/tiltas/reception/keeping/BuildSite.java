package lt.tiltas.reception.keeping;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.Site;
import lt.tiltas.reception.stay.Attempts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Buildings, units, rooms and beds are added, changed and closed, in one sitting. */
@Service
class BuildSite {

    sealed interface Outcome {
        record Done(int howMany) implements Outcome {}

        /** Something of the site is called so already. Nothing is written. */
        record CalledSo(List<String> labels) implements Outcome {}

        /** Somebody has a bed there. Nothing is written. */
        record InUse() implements Outcome {}
    }

    private final SiteKeys keys;
    private final Structures structures;
    private final Closings closings;
    private final Attempts attempts;

    BuildSite(SiteKeys keys, Structures structures, Closings closings, Attempts attempts) {
        this.keys = keys;
        this.structures = structures;
        this.closings = closings;
        this.attempts = attempts;
    }

    @Transactional(readOnly = true)
    Structure open(SiteId id, Officer officer) {
        Site site = keys.require(id, officer);
        List<Structure.Building> buildings = structures.of(id, keys.today());
        int beds = buildings.stream()
                .flatMap(building -> building.units().stream())
                .mapToInt(Structure.Unit::beds)
                .sum();
        return new Structure(site, buildings, beds);
    }

    @Transactional
    Outcome addBuilding(SiteId id, String label, boolean lift, Officer officer) {
        keys.require(id, officer);
        return structures.addBuilding(id, label, lift) ? new Outcome.Done(1) : new Outcome.CalledSo(List.of(label));
    }

    @Transactional
    Outcome addUnit(SiteId id, UUID building, String label, Officer officer) {
        keys.require(id, officer);
        return structures.addUnit(id, building, label) ? new Outcome.Done(1) : new Outcome.CalledSo(List.of(label));
    }

    @Transactional
    Outcome addRooms(SiteId id, RoomsForm form, Officer officer) {
        keys.require(id, officer);
        List<String> taken = structures.taken(id, form.read());
        return taken.isEmpty() ? new Outcome.Done(structures.addRooms(id, form)) : new Outcome.CalledSo(taken);
    }

    @Transactional
    Outcome changeRoom(SiteId id, UUID room, RoomForm form, Officer officer) {
        keys.require(id, officer);
        if (!structures.changeRoom(id, room, form)) {
            throw new NotHere("room");
        }
        int more = Integer.parseInt(form.beds()) - closings.beds(room).size();
        if (more >= 0) {
            structures.addBeds(room, more);
            return new Outcome.Done(more);
        }
        List<UUID> free = closings.freeBeds(id, room);
        if (free.size() < -more) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.InUse();
        }
        return whole(id, () -> closings.closeBeds(free.subList(0, -more), officer), -more);
    }

    /** @param of a building, a unit or a room; whole or not at all */
    @Transactional
    Outcome close(SiteId id, UUID of, Officer officer) {
        keys.require(id, officer);
        List<UUID> rooms = closings.rooms(id, of);
        return whole(
                id,
                () -> {
                    closings.closeBeds(
                            rooms.stream()
                                    .flatMap(room -> closings.beds(room).stream())
                                    .toList(),
                            officer);
                    closings.closeRooms(rooms);
                },
                rooms.size());
    }

    @Transactional
    void reopen(SiteId id, UUID room, Officer officer) {
        keys.require(id, officer);
        closings.openRoom(id, room, officer);
    }

    private Outcome whole(SiteId id, Runnable work, int howMany) {
        return attempts.alone(id, work) ? new Outcome.Done(howMany) : new Outcome.InUse();
    }
}
