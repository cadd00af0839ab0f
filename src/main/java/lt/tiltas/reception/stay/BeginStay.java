package lt.tiltas.reception.stay;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.BedOutcome;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A whole household begins to live at a site: in the beds held for it there, else in beds free from that day. Where it lived before
 * ends that morning, in the same transaction, so that a move never leaves a family with two places or with none.
 */
@Service
public class BeginStay {

    private final BedGiving giving;
    private final Attempts attempts;
    private final Leaving leaving;
    private final Housed housed;

    BeginStay(BedGiving giving, Attempts attempts, Leaving leaving, Housed housed) {
        this.giving = giving;
        this.attempts = attempts;
        this.leaving = leaving;
        this.housed = housed;
    }

    /** As {@link #begin(HouseholdCard, SiteId, LocalDate, Officer, Spite)}, with nothing to be said. */
    @Transactional(propagation = Propagation.MANDATORY)
    public BedOutcome begin(HouseholdCard card, SiteId site, LocalDate from, Officer officer) {
        return begin(card, site, from, officer, null);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public BedOutcome begin(HouseholdCard card, SiteId site, LocalDate from, Officer officer, @Nullable Spite spite) {
        giving.require(officer, card, site, from);
        return attempts.at(card.id(), site, () -> {
            if (giving.has(card, site, "stay", from)) {
                return giving.given(card, site);
            }
            List<SiteId> left = leaving.leave(card.id(), from, "moved", officer);
            BedOutcome outcome = moveIn(card, site, new Beds.Taking("stay", from, null, spite), officer);
            if (outcome instanceof BedOutcome.Given) {
                housed.begun(card, site, from, left);
            }
            return outcome;
        });
    }

    /** From the hold when it covers the household, else anew; what was held elsewhere is given up. */
    private BedOutcome moveIn(HouseholdCard card, SiteId site, Beds.Taking taking, Officer officer) {
        if (giving.has(card, site, "hold", taking.from())) {
            return giving.turnHold(card, site, taking.from());
        }
        leaving.giveUpHolds(card.id(), "replaced", officer);
        return giving.take(card, site, taking, officer);
    }
}
