package lt.tiltas.reception.defect;

import static lt.tiltas.reception.ReceptionRight.MEND_DEFECT;
import static lt.tiltas.reception.ReceptionRight.REPORT_DEFECT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.reception.photo.Photos;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.Pictures;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A defect with its course, and who sleeps in a room that is unfit. */
@Service
public class OpenDefect {

    /** @param mine whether this officer has it mended */
    public record Page(
            Defect defect,
            List<Defect.Event> events,
            Map<UUID, String> names,
            List<Photos.Photo> photos,
            UnfitRooms.Beds beds,
            List<UnfitRooms.Sleeper> sleepers,
            boolean mine,
            LocalDate today,
            long largestPhoto) {

        public List<Step> steps() {
            return mine ? Step.after(defect.status().state()) : List.of();
        }

        public boolean mustMove() {
            return defect.where().unfit() && !defect.status().state().over() && beds.taken() > 0;
        }
    }

    @Component
    record Kept(Defects defects, UnfitRooms rooms, DefectSites houses, Photos photos, Pictures pictures) {}

    private final Access access;
    private final Kept kept;
    private final Officers officers;
    private final Clock clock;

    OpenDefect(Access access, Kept kept, Officers officers, Clock clock) {
        this.access = access;
        this.kept = kept;
        this.officers = officers;
        this.clock = clock;
    }

    /** @throws NotHere when it is not this officer's to see */
    @Transactional
    Page open(DefectId id, Officer officer) {
        access.allow(officer, REPORT_DEFECT);
        Defect defect = kept.defects.find(id).orElseThrow(() -> new NotHere("defect"));
        boolean mine = officer.may(MEND_DEFECT)
                && kept.houses.run().stream()
                        .anyMatch(house ->
                                house.getKey().equals(defect.where().site().toString()));
        boolean asks =
                mine && defect.where().unfit() && !defect.status().state().over();
        List<UnfitRooms.Sleeper> sleepers = asks ? kept.rooms.sleepers(defect) : List.of();
        if (!sleepers.isEmpty()) {
            access.saw(
                    officer,
                    MEND_DEFECT,
                    sleepers.stream()
                            .map(one -> new PersonId(one.person()))
                            .distinct()
                            .toList());
        }
        List<Defect.Event> events = kept.defects.events(id);
        return new Page(
                defect,
                events,
                officers.names(events.stream().map(Defect.Event::by).toList()),
                kept.photos.ofDefect(id.value()),
                asks ? kept.rooms.beds(defect) : new UnfitRooms.Beds(0, 0),
                sleepers,
                mine,
                LocalDate.now(clock),
                kept.pictures.largestMegabytes());
    }
}
