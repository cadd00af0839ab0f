package lt.tiltas.placement.run;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.engine.Desk;
import lt.tiltas.placement.engine.Household;
import lt.tiltas.placement.engine.Instance;
import lt.tiltas.placement.engine.Ledger;
import lt.tiltas.placement.engine.Prices;
import lt.tiltas.placement.value.Weights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works out what runs short and how much it is worth keeping, from those who wait and those who may come: each week, and within minutes when what a
 * municipality stated, a site or a weight has changed. Decisions go on meanwhile at the prices that are there. It reads as the system.
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

    /** Nothing when a run of this week reckoned with the same country. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ifChanged() {
        String marks = countries.marks().of(LocalDate.now(clock));
        Optional<PriceRuns.Last> last = runs.last();
        boolean same = last.isPresent() && last.get().marks().equals(marks);
        boolean old = last.isEmpty() || last.get().madeAt().plus(WEEK).isBefore(OffsetDateTime.now(clock));
        if (!same || old) {
            work(same || last.isEmpty() ? "weekly" : "changed", marks);
        }
    }

    /** Because somebody asked for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID asked() {
        return work("asked", countries.marks().of(LocalDate.now(clock)));
    }

    private UUID work(String cause, String marks) {
        Weights weights = countries.weights();
        CountryNow now = countries.now(weights, arrivals.peopleWaiting());
        List<Household> waiting = new ArrayList<>();
        Map<String, PriceRun.Nowhere> nowhere = new TreeMap<>();
        arrivals.waiting(cards -> add(parties.of(cards, now), now, waiting, nowhere));
        List<Household> known = new ArrayList<>(waiting);
        arrivals.lately(cards -> parties.of(cards, now).forEach(party -> known.add(party.household())));
        double coming = weights.of("expected_weekly") * (double) weights.of("horizon_weeks");
        var expected = new Expected(waiting, known, coming, weights.of("floor_percent") / 100.0);
        return runs.add(
                new PriceRuns.New(
                        cause,
                        marks,
                        new PriceRun.Waited(waiting.size(), expected.people(), coming),
                        new Reckoning(now.country(), expected, SEED).reckon(),
                        now.country(),
                        SEED,
                        Inputs.of(new Instance(now.country(), waiting)),
                        weights.points(),
                        List.copyOf(nowhere.values())),
                Officer.SYSTEM);
    }

    /** Judgements are many and go at once: only what the engine needs is kept, and why no place fits where none does. */
    private static void add(
            List<Party> some, CountryNow now, List<Household> waiting, Map<String, PriceRun.Nowhere> nowhere) {
        Ledger ledger = new Ledger(now.country());
        Desk desk = new Desk(now.country(), ledger, Prices.zero(now.country(), Groups.CODES.size()));
        Causes causes = new Causes(now.country(), ledger);
        for (Party party : some) {
            waiting.add(party.household());
            if (desk.choose(party.household()) < 0) {
                int people = party.guests().people();
                nowhere.merge(
                        causes.of(party.household(), party.judged()),
                        new PriceRun.Nowhere(causes.of(party.household(), party.judged()), 1, people),
                        (one, more) -> new PriceRun.Nowhere(one.cause(), one.households() + 1, one.people() + people));
            }
        }
    }
}
