package lt.tiltas.placement.proposal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.placement.engine.Family;
import lt.tiltas.placement.engine.Place;
import lt.tiltas.placement.engine.Weights;
import lt.tiltas.reception.Guests;
import lt.tiltas.reception.SitePlaces;
import lt.tiltas.reception.Stays;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the engine is told: the household, the places with room in them, the weights in force. */
@Repository
class Circumstances {

    private static final int SCHOOL_FROM = 6;
    private static final int SCHOOL_TO = 17;

    private final JdbcClient db;
    private final Stays stays;

    Circumstances(JdbcClient db, Stays stays) {
        this.db = db;
        this.stays = stays;
    }

    Family family(HouseholdCard card, LocalDate today) {
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

    /** Every open site in a municipality outside the agency's own centres, as this household would find it. */
    List<Place> places(HouseholdCard card, LocalDate today) {
        Guests guests = Guests.of(card, today);
        Map<Integer, Place.Municipality> municipalities = municipalities();
        return stays.places(today).stream()
                .filter(site -> !site.kind().equals("agency_centre"))
                .map(site -> place(site, guests, municipalities))
                .toList();
    }

    private static Place place(SitePlaces site, Guests guests, Map<Integer, Place.Municipality> municipalities) {
        Place.Fit fit = site.roomsFor(guests)
                .map(rooms -> rooms.size() == 1 ? Place.Fit.ONE_ROOM : Place.Fit.ROOMS_TOGETHER)
                .orElse(Place.Fit.NONE);
        return new Place(
                site.id().value(), site.name(), municipalities.get(site.municipality()), fit, site.petsAllowed());
    }

    private Map<Integer, Place.Municipality> municipalities() {
        Map<Integer, Place.Municipality> all = new HashMap<>();
        db.sql("""
                select m.code, coalesce(s.places_free, 0) as school_places,
                    1000.0 * coalesce(l.people, 0) / m.population as load,
                    1000.0 * sum(coalesce(l.people, 0)) over () / sum(m.population) over () as usual_load
                from access.published_municipality m
                left join registration.published_load l on l.org_id = m.code
                left join lateral (select places_free from placement.school_statement s
                    where s.org_id = m.code order by stated_on desc limit 1) s on true
                """).query(rs -> {
            all.put(
                    rs.getInt("code"),
                    new Place.Municipality(
                            rs.getInt("code"),
                            rs.getInt("school_places"),
                            rs.getDouble("load"),
                            rs.getDouble("usual_load")));
        });
        return all;
    }

    Weights weights(LocalDate on) {
        Map<String, Integer> points = new HashMap<>();
        db.sql("""
                select distinct on (code) code, value from placement.weight where valid_from <= :on
                order by code, valid_from desc
                """).param("on", on).query(rs -> {
            points.put(rs.getString("code"), rs.getInt("value"));
        });
        return new Weights(points);
    }
}
