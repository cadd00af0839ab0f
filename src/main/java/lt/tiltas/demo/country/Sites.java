package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The forty houses with their rooms and beds. */
final class Sites {

    private static final double BLOCKED = 0.02;
    private static final List<String> WHY_BLOCKED = List.of("repair", "repair", "broken", "reserve");
    private static final List<Integer> ROOM_SIZES = List.of(1, 2, 3, 4, 5, 6);
    private static final double[] ROOM_SHARES = {0, 14, 36, 26, 17, 4, 3};

    private final Dice dice;
    private final LocalDate today;

    private Sites(long seed, LocalDate today) {
        dice = new Dice(seed, "sites");
        this.today = today;
    }

    /** @param demand full, high, normal or low: how gladly families are sent there */
    record Wanted(Site site, String demand) {

        double pull() {
            return switch (demand) {
                case "full" -> 30;
                case "high" -> 5;
                case "normal" -> 2;
                default -> 0.6;
            };
        }

        boolean centre() {
            return site.kind().equals("agency_centre");
        }
    }

    static List<Wanted> make(long seed, LocalDate today) {
        var sites = new Sites(seed, today);
        return Table.demo("sites").stream().map(sites::site).toList();
    }

    private Wanted site(String[] row) {
        var features = List.of(row[7].split(","));
        boolean lift = features.contains("lift");
        boolean stepFree = lift || features.contains("stepfree");
        var site = new Site(
                Integer.parseInt(row[0]),
                row[1],
                Integer.parseInt(row[3]),
                Integer.parseInt(row[2]),
                row[4],
                row[5],
                new Site.Access(stepFree, features.contains("pets")),
                rooms(Integer.parseInt(row[6]), stepFree, lift));
        return new Wanted(site, row[8]);
    }

    private List<Site.Room> rooms(int beds, boolean stepFree, boolean lift) {
        int perFloor = beds > 60 ? 14 : 8;
        var rooms = new ArrayList<Site.Room>();
        for (int left = beds; left > 0; ) {
            int size = Math.min(left, dice.pick(ROOM_SIZES, one -> ROOM_SHARES[one]));
            int floor = 1 + rooms.size() / perFloor;
            String label = String.valueOf(floor * 100 + rooms.size() % perFloor + 1);
            rooms.add(new Site.Room(label, floor, lift || (stepFree && floor == 1), beds(size, beds > 10)));
            left -= size;
        }
        return List.copyOf(rooms);
    }

    private List<Site.Bed> beds(int howMany, boolean mayBeBlocked) {
        var beds = new ArrayList<Site.Bed>();
        boolean blockedRoom = mayBeBlocked && dice.chance(BLOCKED);
        for (int i = 0; i < howMany; i++) {
            boolean blocked = blockedRoom || (mayBeBlocked && dice.chance(BLOCKED / 4));
            beds.add(new Site.Bed(String.valueOf((char) ('A' + i)), blocked ? block() : null));
        }
        return List.copyOf(beds);
    }

    /** A house in full demand has no bed left tonight: what families left over in their rooms is folded away. */
    static List<Site> closed(List<Wanted> sites, List<Household> households, LocalDate today) {
        var taken = households.stream()
                .flatMap(household -> household.stayOn(today).stream())
                .filter(stay -> stay.where() instanceof Stay.InSite)
                .map(stay -> (Stay.InSite) stay.where())
                .flatMap(in -> in.sleepers().stream().map(sleeper -> key(in.site(), sleeper.room(), sleeper.bed())))
                .collect(Collectors.toSet());
        return sites.stream()
                .map(wanted -> wanted.demand().equals("full") ? folded(wanted.site(), taken, today) : wanted.site())
                .toList();
    }

    private static Site folded(Site site, Set<String> taken, LocalDate today) {
        var away = new Site.Block(today, null, "reserve");
        var rooms = site.rooms().stream()
                .map(room -> {
                    var beds = room.beds().stream()
                            .map(bed -> bed.blocked() != null
                                            || taken.contains(key(site.number(), room.label(), bed.label()))
                                    ? bed
                                    : new Site.Bed(bed.label(), away))
                            .toList();
                    return new Site.Room(room.label(), room.floor(), room.stepFree(), beds);
                })
                .toList();
        return site.with(rooms);
    }

    private static String key(int site, String room, String bed) {
        return site + "/" + room + "/" + bed;
    }

    private Site.Block block() {
        LocalDate to = dice.chance(0.5) ? today.plusDays(dice.between(5, 60)) : null;
        return new Site.Block(today.minusDays(dice.between(3, 90)), to, dice.pick(WHY_BLOCKED));
    }
}
