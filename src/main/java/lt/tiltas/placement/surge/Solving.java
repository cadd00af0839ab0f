package lt.tiltas.placement.surge;

import java.util.ArrayList;
import java.util.List;
import lt.tiltas.placement.run.Causes;
import lt.tiltas.placement.run.CountryNow;
import lt.tiltas.placement.run.Home;
import lt.tiltas.placement.run.Party;
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

    Solved solve(List<Party> parties) {
        Together.Placed placed = new Together(now, parties, SEED).place();
        Causes causes = new Causes(now.country(), placed.ledger());
        List<Destination> destinations = new ArrayList<>();
        for (Party party : parties) {
            int home = placed.home()[destinations.size()];
            destinations.add(
                    home < 0
                            ? nowhere(party, causes.of(party.household(), party.judged()))
                            : there(party, now.homes().get(home)));
        }
        return new Solved(
                SEED, placed.certificate().value(), placed.certificate().bound(), weights.points(), destinations);
    }

    private static Destination nowhere(Party party, String cause) {
        return new Destination(
                party.card().id(),
                party.guests().people(),
                null,
                0,
                List.of(),
                List.of(),
                cause,
                Destination.Decided.NOT_YET);
    }

    private static Destination there(Party party, Home home) {
        Judgement judgement = party.judged().get(home.site().town());
        return new Destination(
                party.card().id(),
                party.guests().people(),
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
