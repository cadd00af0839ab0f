package lt.tiltas.placement.surge;

import java.util.ArrayList;
import java.util.List;
import lt.tiltas.placement.engine.Household;
import lt.tiltas.placement.run.Causes;
import lt.tiltas.placement.run.CountryNow;
import lt.tiltas.placement.run.Home;
import lt.tiltas.placement.run.Together;
import lt.tiltas.placement.value.Judgement;
import lt.tiltas.placement.value.Weights;

/** From households with their wishes to a destination for each, with reasons. */
final class Solving {

    private static final long SEED = 20_220_317;

    private final CountryNow now;
    private final Weights weights;

    Solving(CountryNow now, Weights weights) {
        this.now = now;
        this.weights = weights;
    }

    Solved solve(List<Waiters.Waiter> waiters) {
        List<List<Judgement>> judged = new ArrayList<>();
        List<Together.Party> parties = new ArrayList<>();
        for (Waiters.Waiter waiter : waiters) {
            List<Judgement> all = now.judge(waiter.said());
            judged.add(all);
            Household household = now.household(parties.size(), waiter.guests().people(), waiter.said(), all);
            parties.add(new Together.Party(household, waiter.guests()));
        }
        Together.Placed placed = new Together(now, parties, SEED).place();
        Causes causes = new Causes(now.country(), placed.ledger());
        List<Destination> destinations = new ArrayList<>();
        for (int row = 0; row < waiters.size(); row++) {
            Waiters.Waiter waiter = waiters.get(row);
            int home = placed.home()[row];
            destinations.add(
                    home < 0
                            ? nowhere(waiter, causes.of(parties.get(row).household(), judged.get(row)))
                            : there(waiter, now.homes().get(home), judged.get(row)));
        }
        return new Solved(
                SEED, placed.certificate().value(), placed.certificate().bound(), weights.points(), destinations);
    }

    private static Destination nowhere(Waiters.Waiter waiter, String cause) {
        return new Destination(
                waiter.card().id(),
                waiter.guests().people(),
                null,
                0,
                List.of(),
                List.of(),
                cause,
                Destination.Decided.NOT_YET);
    }

    private static Destination there(Waiters.Waiter waiter, Home home, List<Judgement> judged) {
        Judgement judgement = judged.get(home.site().town());
        return new Destination(
                waiter.card().id(),
                waiter.guests().people(),
                new Destination.Where(
                        home.municipality(),
                        home.places() == null ? null : home.places().id().value(),
                        home.name()),
                judgement.points(),
                judgement.reasonsFor(),
                judgement.reasonsAgainst(),
                null,
                Destination.Decided.NOT_YET);
    }
}
