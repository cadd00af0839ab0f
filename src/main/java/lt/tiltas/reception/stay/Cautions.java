package lt.tiltas.reception.stay;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.reception.Guests;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.SitePlaces.FreeRoom;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.stereotype.Component;

/** What needs a reason before a household is given the rooms that the program chooses at a site. */
@Component
public class Cautions {

    private final Places places;
    private final CheckRooms checkRooms;
    private final StayCards cards;

    Cautions(Places places, CheckRooms checkRooms, StayCards cards) {
        this.places = places;
        this.checkRooms = checkRooms;
        this.cards = cards;
    }

    /** Nothing where it has beds already: they were given with their reason. */
    public List<Finding> of(HouseholdCard card, SiteId site, LocalDate day) {
        boolean has =
                cards.all(card.id()).stream().anyMatch(stay -> site.equals(stay.siteId()) && stay.until() == null);
        List<FreeRoom> rooms = places.at(site, day)
                .flatMap(free -> free.roomsFor(Guests.of(card, day)))
                .orElse(List.of());
        return has || rooms.isEmpty() ? List.of() : checkRooms.cautions(card, site, rooms, day);
    }
}
