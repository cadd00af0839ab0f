package lt.tiltas.placement.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lt.tiltas.placement.engine.Desk;
import lt.tiltas.placement.engine.Ledger;
import lt.tiltas.placement.engine.Quote;
import lt.tiltas.placement.engine.Scarce;
import lt.tiltas.placement.run.CountryNow;
import lt.tiltas.placement.run.Home;
import lt.tiltas.placement.run.Moment;
import lt.tiltas.placement.run.Party;
import lt.tiltas.placement.value.Judgement;
import lt.tiltas.reception.SitePlaces.FreeRoom;

/** Weighs every municipality for one household at the live prices; only those count where real rooms take it whole. */
public final class Weighing {

    private static final int POINTS = 100;
    private static final int NEARLY = 3;

    private final CountryNow now;
    private final Ledger ledger;
    private final Desk desk;

    public Weighing(Moment moment) {
        this.now = moment.now();
        this.ledger = new Ledger(now.country());
        this.desk = new Desk(now.country(), ledger, moment.prices());
    }

    /** Best first, one for each municipality. */
    public List<Weighed> of(Party party) {
        List<Weighed> all = new ArrayList<>();
        for (Quote quote : desk.quotes(party.household())) {
            if (quote.free()) {
                home(party, quote).ifPresent(found -> all.add(weighed(party, quote, found)));
            }
        }
        all.sort(Comparator.comparingInt(Weighed::net).reversed().thenComparingInt(Weighed::municipality));
        return all;
    }

    /** Whether any municipality takes it whole. */
    public boolean fits(Party party) {
        return desk.quotes(party.household()).stream()
                .anyMatch(quote -> quote.free() && home(party, quote).isPresent());
    }

    /** Municipalities that would be worth more than this if one thing were there, the best first. */
    public List<Nearly> nearly(Party party, int net) {
        return desk.quotes(party.household()).stream()
                .filter(quote -> Math.round(POINTS * quote.net()) > net)
                .filter(quote -> !quote.free() || home(party, quote).isEmpty())
                .sorted(Comparator.comparingDouble(Quote::net).reversed())
                .flatMap(quote -> Shortage.of(party, quote, now, ledger).stream())
                .limit(NEARLY)
                .toList();
    }

    public Ledger ledger() {
        return ledger;
    }

    /** A room before rooms next to each other, and both before a home that is only stated. */
    private Optional<Found> home(Party party, Quote quote) {
        return now.homesIn(quote.town()).stream()
                .filter(home -> party.household().needs().units(home.site()) > 0
                        && ledger.free(home.site().id()) > 0)
                .flatMap(home -> found(party, home).stream())
                .min(Comparator.comparingInt(Found::rooms)
                        .thenComparing(found -> found.home().site().id()));
    }

    private record Found(Home home, int rooms) {}

    private static Optional<Found> found(Party party, Home home) {
        if (home.places() == null) {
            return Optional.of(new Found(home, Integer.MAX_VALUE));
        }
        Optional<List<FreeRoom>> rooms = home.places().roomsFor(party.guests());
        return rooms.map(taken -> new Found(home, taken.size()));
    }

    private Weighed weighed(Party party, Quote quote, Found found) {
        Judgement judgement = party.judged().get(quote.town());
        List<String> reasonsFor = new ArrayList<>(judgement.reasonsFor());
        List<String> reasonsAgainst = new ArrayList<>(judgement.reasonsAgainst());
        int together = 0;
        if (found.home().places() != null && party.guests().people() > 1) {
            together = found.rooms() == 1 ? now.weights().of("together") : 0;
            (found.rooms() == 1 ? reasonsFor : reasonsAgainst).add("together");
        }
        return new Weighed(
                found.home().municipality(),
                found.home().places() == null
                        ? null
                        : found.home().places().id().value(),
                found.home().name(),
                judgement.points() + together,
                (int) Math.round(POINTS * quote.net()) + together,
                reasonsFor,
                reasonsAgainst,
                kept(quote),
                Conditions.met(party, now.profiles().get(quote.town()), found.home(), ledger));
    }

    private List<Kept> kept(Quote quote) {
        List<Kept> kept = new ArrayList<>();
        int size = now.country().pools().get(quote.pool()).unitSize();
        add(kept, size == 1 ? "bed" : "home", quote.home(), free(quote), size);
        for (Scarce resource : Scarce.values()) {
            add(
                    kept,
                    Shortage.code(resource),
                    quote.paid()[resource.ordinal()],
                    ledger.free(resource, quote.town()),
                    0);
        }
        return kept;
    }

    private static void add(List<Kept> kept, String code, double price, double left, int size) {
        int points = (int) Math.round(POINTS * price);
        if (points > 0) {
            kept.add(new Kept(code, points, (int) Math.floor(left), size));
        }
    }

    private double free(Quote quote) {
        double free = 0;
        for (int site : now.country().pools().get(quote.pool()).sites()) {
            free += ledger.free(site);
        }
        return free;
    }
}
