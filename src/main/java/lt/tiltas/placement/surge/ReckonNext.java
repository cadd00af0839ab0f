package lt.tiltas.placement.surge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.placement.run.Countries;
import lt.tiltas.placement.run.CountryNow;
import lt.tiltas.placement.run.Parties;
import lt.tiltas.placement.run.Party;
import lt.tiltas.placement.value.Weights;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The next run that somebody has asked for: its row is held until it is ready, and one that is cut off waits as before. Whoever asked has been recorded. */
@Service
class ReckonNext {

    private final Surges surges;
    private final Runs runs;
    private final Countries countries;
    private final Households households;
    private final Parties parties;

    ReckonNext(Surges surges, Runs runs, Countries countries, Households households, Parties parties) {
        this.surges = surges;
        this.runs = runs;
        this.countries = countries;
        this.households = households;
        this.parties = parties;
    }

    /** The run that was reckoned; empty when none waits. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<UUID> reckon() {
        Optional<Runs.Asked> next = runs.nextAsked();
        next.ifPresent(run -> runs.ready(run, solved(run)));
        return next.map(Runs.Asked::id);
    }

    /** What waited longest could not be reckoned. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void giveUp() {
        runs.nextAsked().map(Runs.Asked::id).ifPresent(runs::failed);
    }

    private Solved solved(Runs.Asked run) {
        Surge surge = surges.find(run.surge()).orElseThrow();
        CountryNow now =
                countries.now(new Weights(runs.weights(run.id())), surge.size().people());
        List<Party> waiting = parties.of(
                households.cards(surges.households(run.surge())).stream()
                        .filter(card -> card.state().code().equals("registered"))
                        .toList(),
                now);
        return new Solving(now).solve(waiting);
    }
}
