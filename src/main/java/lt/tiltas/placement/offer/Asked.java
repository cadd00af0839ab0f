package lt.tiltas.placement.offer;

import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.placement.proposal.Candidate;

/**
 * A place about to be offered.
 *
 * @param first who answers first: municipality or household
 */
record Asked(UUID proposal, Candidate candidate, String first, OffsetDateTime dueAt) {

    OfferStep step() {
        return first.equals("household") ? OfferStep.ASK_HOUSEHOLD : OfferStep.ASK_MUNICIPALITY;
    }

    OfferState state() {
        return step().targets().iterator().next();
    }
}
