package lt.tiltas.placement.surge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.offer.OfferPlace;
import lt.tiltas.placement.proposal.Proposals;
import lt.tiltas.placement.proposal.Weighed;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The next offer a person has decided for: proposed and offered like any other, in one transaction of its own. */
@Service
class OfferNext {

    private final Runs runs;
    private final Destinations destinations;
    private final Proposals proposals;
    private final OfferPlace offerPlace;
    private final TransactionTemplate transaction;

    OfferNext(
            Runs runs,
            Destinations destinations,
            Proposals proposals,
            OfferPlace offerPlace,
            TransactionTemplate transaction) {
        this.runs = runs;
        this.destinations = destinations;
        this.proposals = proposals;
        this.offerPlace = offerPlace;
        this.transaction = transaction;
    }

    @Transactional
    UUID run(SurgeId id, int number) {
        return runs.find(id, number).orElseThrow(() -> new NotHere("run"));
    }

    /** False when nothing is left to offer. What goes wrong with one family does not keep the next from its offer. */
    boolean offer(UUID run, Officer officer) {
        Optional<Destination> next = transaction.execute(status -> destinations.nextToOffer(run));
        if (next == null || next.isEmpty()) {
            return false;
        }
        String outcome = outcome(next.get(), officer);
        transaction.executeWithoutResult(
                status -> destinations.came(run, next.get().household(), outcome));
        return true;
    }

    private String outcome(Destination destination, Officer officer) {
        try {
            return transaction.execute(status -> {
                OfferPlace.Outcome made = make(destination, officer);
                if (made instanceof OfferPlace.Outcome.Offered) {
                    return "offered";
                }
                status.setRollbackOnly();
                return made instanceof OfferPlace.Outcome.AlreadyOffered ? "already_offered" : "no_longer_free";
            });
        } catch (NotHere gone) {
            return "no_longer_waiting";
        } catch (DataAccessException refused) {
            return "no_longer_free";
        }
    }

    private OfferPlace.Outcome make(Destination destination, Officer officer) {
        Destination.Where where = destination.where();
        var place = new Weighed(
                where.municipality(),
                where.site(),
                where.siteName(),
                destination.points(),
                destination.points(),
                destination.reasonsFor(),
                destination.reasonsAgainst(),
                List.of());
        proposals.add(UUID.randomUUID(), destination.household(), List.of(place), List.of(List.of()), officer);
        return offerPlace.offer(destination.household(), new OfferPlace.New(1, "municipality", null), officer);
    }
}
