package lt.tiltas.placement.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import lt.tiltas.placement.engine.Certificate;
import lt.tiltas.placement.engine.Desk;
import lt.tiltas.placement.engine.Effort;
import lt.tiltas.placement.engine.Hindsight;
import lt.tiltas.placement.engine.Household;
import lt.tiltas.placement.engine.Instance;
import lt.tiltas.placement.engine.Ledger;
import lt.tiltas.placement.engine.Needs;
import lt.tiltas.placement.engine.Placement;
import lt.tiltas.placement.engine.Prices;
import lt.tiltas.placement.engine.Quote;
import lt.tiltas.placement.engine.Site;

/**
 * Places a whole list at once, into real rooms. The engine reckons with the beds of rooms by their size; where families then do not fit whole, the
 * site has so many beds fewer and the engine looks again. What is left over at the end is tried home by home, the best first.
 */
final class Together {

    private static final int LOOKS = 4;
    private static final int THREADS = 2;

    /**
     * @param home by party, index into the homes of the country; -1 = no place
     * @param atOnce the same as the engine found it by beds alone, before families went into rooms
     * @param certificate of the first look: no way of placing this list is worth more
     * @param ledger what the municipalities have left
     */
    record Placed(int[] home, int[] atOnce, Certificate certificate, Ledger ledger) {}

    private final CountryNow now;
    private final ByRoom byRoom;
    private final List<Party> parties;
    private final List<Household> households;
    private final Lean lean;
    private final long seed;

    /** @param lean towards groups that would fare badly */
    Together(CountryNow now, List<Party> parties, Lean lean, long seed) {
        this.now = now;
        this.byRoom = new ByRoom(now);
        this.parties = parties;
        this.households = parties.stream().map(Party::household).toList();
        this.lean = lean;
        this.seed = seed;
    }

    Placed place() {
        List<Household> leaning = households.stream().map(lean::on).toList();
        Instance instance = new Instance(byRoom.country(), leaning);
        Placement first = new Hindsight(instance, Effort.DAY, seed, THREADS).place();
        Prices prices = first.certificate().prices();
        int[] units = byRoom.units();
        int[] wanted = first.site();
        Packed packed = pack(wanted);
        Packed best = packed;
        for (int look = 1; look < LOOKS && !packed.left.isEmpty(); look++) {
            for (int party : packed.left) {
                units[wanted[party]] = packed.fitted[wanted[party]];
            }
            Instance smaller = new Instance(byRoom.with(units), leaning);
            wanted = new Hindsight(smaller, Effort.DAY, seed + look, THREADS)
                    .place(prices)
                    .site();
            packed = pack(wanted);
            best = packed.value > best.value ? packed : best;
        }
        int[] atOnce = Arrays.stream(first.site()).map(byRoom::home).toArray();
        return settle(best, atOnce, prices);
    }

    /** @param fitted beds or homes by site that are lived in; @param left whom the rooms did not take whole */
    private record Packed(int[] home, int[] fitted, List<Integer> left, Rooms rooms, double value) {}

    private Packed pack(int[] wanted) {
        Rooms rooms = new Rooms(now.homes());
        int[] home = new int[wanted.length];
        int[] fitted = new int[byRoom.sites().size()];
        List<Integer> left = new ArrayList<>();
        double value = 0;
        Arrays.fill(home, -1);
        for (int party : inOrder()) {
            int there = byRoom.home(wanted[party]);
            if (there >= 0 && rooms.take(there, parties.get(party).guests())) {
                home[party] = there;
                fitted[wanted[party]] +=
                        households.get(party).needs().units(byRoom.sites().get(wanted[party]));
            } else if (there >= 0) {
                left.add(party);
            }
            value += value(party, home[party]);
        }
        return new Packed(home, fitted, left, rooms, value);
    }

    private double value(int party, int home) {
        Household household = households.get(party);
        return home < 0
                ? -now.country().penalty() * household.needs().persons()
                : household.value()[now.homes().get(home).site().town()];
    }

    /** Whom the list leans towards first; large families first, and those who need rooms without steps before others of their size: the order in which offers are made, too. */
    private List<Integer> inOrder() {
        return IntStream.range(0, parties.size())
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(party -> !lean.favours(households.get(party)))
                        .thenComparing(party -> -parties.get(party).guests().people())
                        .thenComparing(party -> !parties.get(party).guests().stepFree())
                        .thenComparing(party -> party))
                .toList();
    }

    private Placed settle(Packed packed, int[] atOnce, Prices prices) {
        Instance instance = new Instance(byRoom.country(), households);
        Ledger ledger = new Ledger(now.country());
        Desk desk = new Desk(instance.country(), new Ledger(instance.country()), prices);
        double value = 0;
        for (int party = 0; party < packed.home.length; party++) {
            if (packed.home[party] >= 0) {
                ledger.take(households.get(party).needs(), packed.home[party]);
            }
        }
        for (int party : inOrder()) {
            if (packed.home[party] < 0) {
                packed.home[party] = elsewhere(desk.quotes(households.get(party)), party, packed.rooms, ledger);
            }
            value += value(party, packed.home[party]);
        }
        return new Placed(packed.home, atOnce, Certificate.of(instance, prices, value), ledger);
    }

    /** The best municipality at the list's own prices that has rooms. */
    private int elsewhere(List<Quote> quotes, int party, Rooms rooms, Ledger ledger) {
        Needs needs = households.get(party).needs();
        for (Quote quote : quotes.stream()
                .sorted(Comparator.comparingDouble(Quote::net).reversed())
                .toList()) {
            for (int home = 0; home < now.homes().size() && ledger.holds(needs, quote.town()); home++) {
                Site site = now.homes().get(home).site();
                if (site.town() == quote.town()
                        && needs.units(site) > 0
                        && rooms.take(home, parties.get(party).guests())) {
                    ledger.take(needs, home);
                    return home;
                }
            }
        }
        return -1;
    }
}
