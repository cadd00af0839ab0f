package lt.tiltas.placement.offer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.placement.OfferMap;
import lt.tiltas.placement.OwnOffer.Near;
import lt.tiltas.placement.wish.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the municipalities lie: how far it is from one to another, and the map of sixty tiles. */
@Component
class Geography {

    private static final double EARTH_KM = 6371;
    private static final int STEP_KM = 5;

    record Spot(int code, int column, int row, int population, double latitude, double longitude) {

        /** As the crow flies, rounded to 5 km: the points are the middles of municipalities. */
        int kilometresTo(Spot other) {
            double lat = Math.toRadians(other.latitude - latitude);
            double lon = Math.toRadians(other.longitude - longitude);
            double half = Math.pow(Math.sin(lat / 2), 2)
                    + Math.cos(Math.toRadians(latitude))
                            * Math.cos(Math.toRadians(other.latitude))
                            * Math.pow(Math.sin(lon / 2), 2);
            double km = 2 * EARTH_KM * Math.asin(Math.sqrt(half));
            return code == other.code ? 0 : Math.max(STEP_KM, (int) Math.round(km / STEP_KM) * STEP_KM);
        }
    }

    private final JdbcClient db;

    Geography(JdbcClient db) {
        this.db = db;
    }

    Map<Integer, Spot> spots() {
        Map<Integer, Spot> spots = new LinkedHashMap<>();
        db.sql(
                        "select code, tile_column, tile_row, population, latitude, longitude from access.published_municipality order by code")
                .query((rs, n) -> new Spot(
                        rs.getInt(1), rs.getInt(2), rs.getInt(3), rs.getInt(4), rs.getDouble(5), rs.getDouble(6)))
                .list()
                .forEach(spot -> spots.put(spot.code(), spot));
        return spots;
    }

    /** To each of theirs, the nearest first, and to the dearest wish when none of theirs lives there. */
    static List<Near> near(int municipality, Said said, Map<Integer, Spot> spots) {
        Spot here = spots.get(municipality);
        List<Near> near = new ArrayList<>();
        if (here == null) {
            return near;
        }
        said.ties().stream()
                .filter(tie -> spots.containsKey(tie.municipality()))
                .map(tie -> new Near(tie.who(), tie.municipality(), here.kilometresTo(spots.get(tie.municipality()))))
                .sorted(Comparator.comparingInt(Near::kilometres))
                .forEach(near::add);
        said.dearest()
                .filter(spots::containsKey)
                .filter(wish -> said.tiesIn(wish).isEmpty())
                .map(wish -> new Near("wish", wish, here.kilometresTo(spots.get(wish))))
                .ifPresent(near::add);
        return near;
    }

    static OfferMap map(int municipality, List<Near> near, Map<Integer, Spot> spots) {
        List<OfferMap.Tile> tiles = spots.values().stream()
                .map(spot -> new OfferMap.Tile(spot.column(), spot.row(), kind(spot.code(), municipality, near)))
                .toList();
        int columns = tiles.stream().mapToInt(OfferMap.Tile::column).max().orElse(0) + 1;
        int rows = tiles.stream().mapToInt(OfferMap.Tile::row).max().orElse(0) + 1;
        return new OfferMap(columns, rows, tiles);
    }

    private static String kind(int code, int municipality, List<Near> near) {
        if (code == municipality) {
            return "offered";
        }
        return near.stream()
                .filter(one -> one.municipality() == code)
                .map(one -> one.who().equals("wish") ? "wish" : "tie")
                .findFirst()
                .orElse("none");
    }
}
