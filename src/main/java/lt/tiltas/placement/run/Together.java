package lt.tiltas.placement.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import lt.tiltas.placement.engine.Certificate;
import lt.tiltas.placement.engine.Country;
import lt.tiltas.placement.engine.Desk;
import lt.tiltas.placement.engine.Effort;
import lt.tiltas.placement.engine.Hindsight;
import lt.tiltas.placement.engine.Household;
import lt.tiltas.placement.engine.Instance;
import lt.tiltas.placement.engine.Ledger;
import lt.tiltas.placement.engine.Placement;
import lt.tiltas.placement.engine.Prices;
import lt.tiltas.placement.engine.Quote;
import lt.tiltas.reception.Guests;

/**
 * Places a whole list at once, into real rooms. The engine reckons bed by bed; where families then do not fit whole, the site has so many beds
 * fewer and the engine looks again. What is left over at the end is tried home by home, the best first.
 */
public final class Together {

    private static final int LOOKS = 6;
    private static final int THREADS = 2;

    /**
     * @param home by party, index into the homes of the country; -1 = no place
     * @param certificate of the first look: no way of placing this list is worth more
     * @param ledger what the municipalities have left
     */
    public record Placed(int[] home, Certificate certificate, Ledger ledger) {}

    private final CountryNow now;
    private final List<Party> parties;
    private final long seed;

    public Together(CountryNow now, List<Party> parties, long seed) {
        this.now = now;
        this.parties = parties;
        this.seed = seed;
    }

    public Placed place() {
        List<Household> households = parties.stream().map(Party::household).toList();
        Instance instance = new Instance(now.country(), households);
        Placement first = new Hindsight(instance, Effort.QUICK, seed, THREADS).place();
        Prices prices = first.certificate().prices();
        int[] units = now.units();
        int[] wanted = first.site();
        Packed packed = pack(wanted);
        for (int look = 1; look < LOOKS && !packed.left.isEmpty(); look++) {
            for (int party : packed.left) {
                units[wanted[party]] = packed.fitted[wanted[party]];
            }
            Instance smaller = new Instance(now.with(units), households);
            System.arraycopy(
                    new Hindsight(smaller, Effort.QUICK, seed + look, THREADS)
                            .place(prices)
                            .site(),
                    0,
                    wanted,
                    0,
                    wanted.length);
            packed = pack(wanted);
        }
        return settle(packed, prices, instance);
    }

    /** @param fitted beds or homes by home that are lived in; @param left whom the rooms did not take whole */
    private record Packed(int[] home, int[] fitted, List<Integer> left, Rooms rooms) {}

    private Packed pack(int[] wanted) {
        Rooms rooms = new Rooms(now.homes());
        int[] home = new int[wanted.length];
        int[] fitted = new int[now.homes().size()];
        List<Integer> left = new ArrayList<>();
        Arrays.fill(home, -1);
        for (int party : inOrder()) {
            int there = wanted[party];
            if (there < 0) {
                continue;
            }
            if (rooms.take(there, parties.get(party).guests())) {
                home[party] = there;
                fitted[there] += parties.get(party)
                        .household()
                        .needs()
                        .units(now.homes().get(there).site());
            } else {
                left.add(party);
            }
        }
        return new Packed(home, fitted, left, rooms);
    }

    /** Large families first, and those who need rooms without steps before others of their size: the order in which offers are made, too. */
    private List<Integer> inOrder() {
        return IntStream.range(0, parties.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                party -> -parties.get(party).guests().people())
                        .thenComparing(party -> !parties.get(party).guests().stepFree())
                        .thenComparing(party -> party))
                .toList();
    }

    private Placed settle(Packed packed, Prices prices, Instance instance) {
        Country country = now.country();
        Ledger ledger = new Ledger(country);
        Desk desk = new Desk(country, ledger, prices);
        double value = 0;
        for (int party = 0; party < packed.home.length; party++) {
            if (packed.home[party] >= 0) {
                ledger.take(parties.get(party).household().needs(), packed.home[party]);
            }
        }
        for (int party : inOrder()) {
            Household household = parties.get(party).household();
            if (packed.home[party] < 0) {
                packed.home[party] =
                        elsewhere(desk, household, parties.get(party).guests(), packed.rooms);
            }
            int home = packed.home[party];
            value += home < 0
                    ? -country.penalty() * household.persons()
                    : household.value()[country.sites().get(home).town()];
        }
        return new Placed(packed.home, Certificate.of(instance, prices, value), ledger);
    }

    private int elsewhere(Desk desk, Household household, Guests guests, Rooms rooms) {
        for (Quote quote : desk.quotes(household)) {
            if (!quote.free()) {
                break;
            }
            for (int home = 0; home < now.homes().size(); home++) {
                var site = now.homes().get(home).site();
                if (site.town() == quote.town() && household.needs().units(site) > 0 && rooms.take(home, guests)) {
                    desk.ledger().take(household.needs(), home);
                    return home;
                }
            }
        }
        return -1;
    }
}
