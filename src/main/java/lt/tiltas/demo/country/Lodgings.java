package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Lives through the two years day by day and gives each family a bed or an address. */
final class Lodgings {

    private static final double WANTED_OCCUPANCY = 0.81;

    private final Dice dice;
    private final LocalDate today;
    private final List<Sites.Wanted> sites;
    private final BedBook beds;
    private final Addresses addresses;
    private final Map<Integer, List<Stay>> stays = new HashMap<>();
    private final PriorityQueue<Move> moves =
            new PriorityQueue<>(Comparator.comparing(Move::on).thenComparing(Move::order));

    private Lodgings(long seed, LocalDate today, List<Sites.Wanted> sites) {
        dice = new Dice(seed, "lodgings");
        this.today = today;
        this.sites = sites;
        beds = new BedBook(sites);
        addresses = new Addresses(dice);
    }

    private enum Kind {
        LEAVE,
        MOVE_OUT,
        MOVE_ON,
        ARRIVE
    }

    private record Move(LocalDate on, int order, Kind kind, Newcomers who) {}

    static Map<Integer, List<Stay>> of(
            long seed, LocalDate today, List<Sites.Wanted> sites, List<Newcomers> newcomers) {
        var lodgings = new Lodgings(seed, today, sites);
        newcomers.forEach(lodgings::plan);
        lodgings.live();
        return lodgings.stays;
    }

    private void plan(Newcomers who) {
        stays.put(who.number(), new ArrayList<>());
        Path path = who.path();
        if (path.first() == Path.First.WAITING) {
            return;
        }
        add(who.registeredOn(), Kind.ARRIVE, who);
        if (path.first() == Path.First.CENTRE && path.movesOn() != null) {
            add(path.movesOn(), Kind.MOVE_ON, who);
        }
        if (path.movesOutOn() != null) {
            add(path.movesOutOn(), Kind.MOVE_OUT, who);
        }
        if (path.departure() != null) {
            add(path.departure().on(), Kind.LEAVE, who);
        }
    }

    private void add(LocalDate on, Kind kind, Newcomers who) {
        var departure = who.path().departure();
        boolean gone = departure != null && kind != Kind.LEAVE && !on.isBefore(departure.on());
        if (!on.isAfter(today) && !gone) {
            moves.add(new Move(on, kind.ordinal() * 100_000 + who.number(), kind, who));
        }
    }

    private void live() {
        while (!moves.isEmpty()) {
            Move move = moves.poll();
            Newcomers who = move.who();
            switch (move.kind()) {
                case ARRIVE -> arrive(who, move.on());
                case MOVE_ON -> settle(who, move.on(), who.path().intoSite());
                case MOVE_OUT -> moveOut(who, move.on());
                case LEAVE -> end(who, move.on());
            }
        }
    }

    private void arrive(Newcomers who, LocalDate on) {
        switch (who.path().first()) {
            case CENTRE -> enter(who, on, centre(who));
            case MUNICIPAL_SITE -> settle(who, on, true);
            default -> open(who, on, addresses.own(who.path().municipality(), "relatives"));
        }
    }

    private void settle(Newcomers who, LocalDate on, boolean intoSite) {
        int municipality = who.path().municipality();
        end(who, on);
        boolean site = who.areOksanas() || (intoSite && wantsMore());
        enter(who, on, site ? municipalSite(who, municipality) : null);
    }

    private void moveOut(Newcomers who, LocalDate on) {
        Stay last = stays.get(who.number()).getLast();
        if (who.areOksanas()) {
            end(who, on);
            open(who, on, new Stay.OwnLodging(Oksana.KAUNAS, "rented", Oksana.ADDRESS));
        } else if (last.where() instanceof Stay.InSite in) {
            end(who, on);
            open(who, on, addresses.own(in.municipality(), dice.chance(0.9) ? "rented" : "employer"));
        }
    }

    private void enter(Newcomers who, LocalDate on, Stay.@Nullable InSite found) {
        Integer municipality = who.path().municipality();
        if (found != null) {
            open(who, on, found);
        } else {
            int where = municipality == null ? Oksana.KAUNAS : municipality;
            open(who, on, addresses.own(where, dice.chance(0.8) ? "rented" : "relatives"));
        }
    }

    private Stay.@Nullable InSite centre(Newcomers who) {
        return find(
                who,
                sites.stream()
                        .filter(house -> who.areOksanas() ? house.site().number() == Oksana.RUKLA : house.centre())
                        .toList());
    }

    private Stay.@Nullable InSite municipalSite(Newcomers who, int municipality) {
        return find(
                who,
                sites.stream()
                        .filter(wanted -> !wanted.centre() && wanted.site().municipality() == municipality)
                        .toList());
    }

    /** Without leaving a bed empty if some house allows it; with one or two to spare if not. */
    private Stay.@Nullable InSite find(Newcomers who, List<Sites.Wanted> houses) {
        boolean pets = !who.wishes().pets().isEmpty();
        var left = new ArrayList<>(houses.stream()
                .filter(house -> !pets || house.site().access().petsAllowed())
                .toList());
        var order = new ArrayList<Sites.Wanted>();
        while (!left.isEmpty()) {
            Sites.Wanted next = dice.pick(left, Sites.Wanted::pull);
            left.remove(next);
            order.add(next);
        }
        for (int spare = 0; spare <= 2; spare++) {
            for (Sites.Wanted house : order) {
                var sleepers = beds.take(house.site().number(), who.number(), who.members(), spare);
                if (sleepers != null) {
                    var site = house.site();
                    return new Stay.InSite(site.number(), site.municipality(), house.centre(), sleepers);
                }
            }
        }
        return null;
    }

    private boolean wantsMore() {
        double room = sites.stream()
                .filter(house -> !house.centre())
                .mapToInt(house -> house.site().beds())
                .sum();
        double full = beds.occupied(sites.stream().filter(house -> !house.centre())) / room;
        return full < WANTED_OCCUPANCY || dice.chance(0.4);
    }

    private void open(Newcomers who, LocalDate on, Stay.Where where) {
        stays.get(who.number()).add(new Stay(on, null, where));
    }

    private void end(Newcomers who, LocalDate on) {
        beds.leave(who.number());
        var mine = stays.get(who.number());
        if (!mine.isEmpty()) {
            mine.set(mine.size() - 1, mine.getLast().until(on));
        }
    }
}
