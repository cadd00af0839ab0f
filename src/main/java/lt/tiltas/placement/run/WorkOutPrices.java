package lt.tiltas.placement.run;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.engine.Capacities;
import lt.tiltas.placement.engine.Certificate;
import lt.tiltas.placement.engine.Desk;
import lt.tiltas.placement.engine.Foresight;
import lt.tiltas.placement.engine.Household;
import lt.tiltas.placement.engine.Instance;
import lt.tiltas.placement.engine.Ledger;
import lt.tiltas.placement.engine.Prices;
import lt.tiltas.placement.engine.Rule;
import lt.tiltas.placement.value.Weights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works out what runs short and how much it is worth keeping, from those who wait and those who may come: each week, and within minutes when what a
 * municipality stated, a site or a weight has changed. Decisions go on meanwhile at the prices that are there.
 */
@Service
public class WorkOutPrices {

    private static final long SEED = 20_220_224;
    private static final Duration WEEK = Duration.ofDays(7);

    private final Countries countries;
    private final Parties parties;
    private final Arrivals arrivals;
    private final PriceRuns runs;
    private final Clock clock;

    WorkOutPrices(Countries countries, Parties parties, Arrivals arrivals, PriceRuns runs, Clock clock) {
        this.countries = countries;
        this.parties = parties;
        this.arrivals = arrivals;
        this.runs = runs;
        this.clock = clock;
    }

    /** Nothing when a run of this week reckoned with the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ifChanged() {
        Weights weights = countries.weights();
        CountryNow now = countries.now(weights, arrivals.peopleWaiting());
        List<Party> waiting = parties.of(arrivals.waiting(), now);
        Instance instance = instance(now, waiting);
        byte[] inputs = Inputs.of(instance);
        Optional<PriceRuns.Last> last = runs.last();
        boolean same = last.isPresent() && last.get().hash().equals(Inputs.hash(inputs));
        boolean old = last.isEmpty() || last.get().madeAt().plus(WEEK).isBefore(OffsetDateTime.now(clock));
        if (same && !old) {
            return;
        }
        double expected = weights.of("expected_weekly") * (double) weights.of("horizon_weeks");
        Prices prices = prices(now, waiting, expected);
        runs.add(
                new PriceRuns.New(
                        same || last.isEmpty() ? "weekly" : "changed",
                        new PriceRun.Waited(waiting.size(), people(waiting), expected),
                        proof(instance, prices, inputs),
                        inputs,
                        PriceKeys.named(now.country(), prices),
                        weights.points(),
                        List.of()),
                Officer.SYSTEM);
    }

    private static Instance instance(CountryNow now, List<Party> waiting) {
        return new Instance(
                now.country(), waiting.stream().map(Party::household).toList());
    }

    private Prices prices(CountryNow now, List<Party> waiting, double expected) {
        List<Household> known = parties.of(arrivals.lately(), now).stream()
                .map(Party::household)
                .toList();
        Prices zero = Prices.zero(now.country(), 0);
        return known.isEmpty()
                ? zero
                : new Foresight(now.country(), known, Rule.USUAL, SEED)
                        .first(Capacities.of(now.country()), waiting.size() + expected);
    }

    private static PriceRun.Proof proof(Instance instance, Prices prices, byte[] inputs) {
        Desk desk = new Desk(instance.country(), new Ledger(instance.country()), prices);
        double value = 0;
        for (Household household : instance.households()) {
            int site = desk.place(household);
            value += site < 0
                    ? -instance.country().penalty() * household.persons()
                    : household.value()[instance.country().sites().get(site).town()];
        }
        Certificate certificate = Certificate.of(instance, prices, value);
        return new PriceRun.Proof(SEED, certificate.value(), certificate.bound(), Inputs.hash(inputs));
    }

    private static int people(List<Party> waiting) {
        return waiting.stream().mapToInt(party -> party.guests().people()).sum();
    }
}
