package lt.tiltas.placement.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.tiltas.placement.engine.Family;
import lt.tiltas.placement.engine.Place;
import lt.tiltas.placement.engine.Ranked;
import lt.tiltas.placement.engine.Ranking;
import lt.tiltas.placement.engine.Weights;
import lt.tiltas.reception.Guests;
import lt.tiltas.reception.SitePlaces;
import lt.tiltas.registration.HouseholdCard;

/** The places of one day, as any household would find them. */
public record Comparison(
        Weights weights, List<SitePlaces> sites, Map<Integer, Place.Municipality> municipalities, LocalDate today) {

    private static final int PLACES = 3;
    private static final int SCHOOL_FROM = 6;
    private static final int SCHOOL_TO = 17;

    /** Three places in three municipalities; fewer when fewer have room for the whole household. */
    public List<Ranked> best(HouseholdCard card) {
        return best(card, municipalities.keySet());
    }

    /** The same, of these municipalities only. */
    public List<Ranked> best(HouseholdCard card, Set<Integer> among) {
        Guests guests = Guests.of(card, today);
        List<Place> places = sites.stream()
                .filter(site -> among.contains(site.municipality()))
                .filter(site -> !site.kind().equals("agency_centre"))
                .map(site -> place(site, guests))
                .toList();
        return new Ranking(weights).best(family(card), places, PLACES);
    }

    private Family family(HouseholdCard card) {
        int pupils = (int) card.members().stream()
                .filter(member -> member.bornOn() != null)
                .mapToInt(member -> member.bornOn().until(today).getYears())
                .filter(age -> age >= SCHOOL_FROM && age <= SCHOOL_TO)
                .count();
        return new Family(
                card.needs().contains("mobility"),
                !card.wish().pets().isEmpty(),
                pupils,
                card.wish().municipality(),
                card.wish().relatives());
    }

    private Place place(SitePlaces site, Guests guests) {
        Place.Fit fit = site.roomsFor(guests)
                .map(rooms -> rooms.size() == 1 ? Place.Fit.ONE_ROOM : Place.Fit.ROOMS_TOGETHER)
                .orElse(Place.Fit.NONE);
        return new Place(
                site.id().value(), site.name(), municipalities.get(site.municipality()), fit, site.petsAllowed());
    }
}
