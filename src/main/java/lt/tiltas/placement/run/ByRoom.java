package lt.tiltas.placement.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lt.tiltas.placement.engine.Country;
import lt.tiltas.placement.engine.Site;
import lt.tiltas.reception.SitePlaces;
import lt.tiltas.reception.SitePlaces.FreeRoom;

/**
 * The country with the rooms of each home by their size: a family has rooms of its own, so that two people in a room for four take four beds. Of
 * rooms next to each other only the people are counted, so that every real allotment is also one of these and the bound holds.
 */
final class ByRoom {

    /** Beds beside somebody who lives alone are beds without a room. */
    private static final int SHARED = 1;

    private final Country country;
    private final List<Site> sites = new ArrayList<>();
    private final List<Integer> homes = new ArrayList<>();

    private record Kind(int beds, boolean stepFree) {}

    ByRoom(CountryNow now) {
        this.country = now.country();
        for (int home = 0; home < now.homes().size(); home++) {
            SitePlaces places = now.homes().get(home).places();
            if (places == null) {
                Site stated = now.homes().get(home).site();
                add(home, stated.unitSize(), stated.least(), stated.units(), stated.accessible());
            } else {
                for (Map.Entry<Kind, Integer> kind : byKind(places).entrySet()) {
                    add(home, 1, kind.getKey().beds, kind.getValue(), kind.getKey().stepFree);
                }
            }
        }
    }

    private static Map<Kind, Integer> byKind(SitePlaces places) {
        Map<Kind, Integer> beds =
                new TreeMap<>(Comparator.comparingInt(Kind::beds).thenComparing(Kind::stepFree));
        for (FreeRoom room : places.freeRooms()) {
            beds.merge(
                    new Kind(room.sharedBy() == null ? room.freeBeds() : SHARED, room.stepFree()),
                    room.freeBeds(),
                    Integer::sum);
        }
        return beds;
    }

    private void add(int home, int unitSize, int least, int units, boolean stepFree) {
        Site whole = country.sites().get(home);
        sites.add(new Site(sites.size(), whole.town(), unitSize, least, units, stepFree, whole.pets()));
        homes.add(home);
    }

    Country country() {
        return with(units());
    }

    /** The same with fewer beds where rooms turned out not to take the families whole. */
    Country with(int[] units) {
        List<Site> fewer = new ArrayList<>();
        for (Site site : sites) {
            fewer.add(new Site(
                    site.id(),
                    site.town(),
                    site.unitSize(),
                    site.least(),
                    units[site.id()],
                    site.accessible(),
                    site.pets()));
        }
        return new Country(country.towns(), fewer, country.penalty());
    }

    int[] units() {
        return sites.stream().mapToInt(Site::units).toArray();
    }

    /** Index of the home that a site of this country is a part of; -1 = none. */
    int home(int site) {
        return site < 0 ? -1 : homes.get(site);
    }

    List<Site> sites() {
        return sites;
    }
}
