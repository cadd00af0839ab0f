package lt.tiltas.placement.surge;

import java.util.ArrayList;
import java.util.List;
import lt.tiltas.placement.run.Causes;
import lt.tiltas.placement.run.CountryNow;
import lt.tiltas.placement.run.Fairly;
import lt.tiltas.placement.run.Home;
import lt.tiltas.placement.run.Party;
import lt.tiltas.placement.value.Judgement;

/** From households with their wishes to a destination for each, with reasons. */
final class Solving {

    /** The same list in the same country is placed in the same way. */
    static final long SEED = 20_220_317;

    private final CountryNow now;

    Solving(CountryNow now) {
        this.now = now;
    }

    Solved solve(List<Party> parties) {
        Fairly.Placed placed = new Fairly(now, parties, SEED).place();
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
                placed.certificate().value(),
                placed.certificate().bound(),
                placed.withoutFloors(),
                placed.groups(),
                destinations);
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
