package lt.tiltas.reception.stay;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.reception.BedOutcome;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps beds for a whole household for a time; afterwards they go to others by themselves. */
@Service
public class HoldBeds {

    /** The rule that says for how many hours. */
    public static final String HOLD = "reception.bed-hold";

    private final BedGiving giving;
    private final Attempts attempts;
    private final Leaving leaving;
    private final Rules rules;
    private final Clock clock;

    HoldBeds(BedGiving giving, Attempts attempts, Leaving leaving, Rules rules, Clock clock) {
        this.giving = giving;
        this.attempts = attempts;
        this.leaving = leaving;
        this.rules = rules;
        this.clock = clock;
    }

    /** A household holds beds in one site only: a hold elsewhere is given up. Holding again what is held does not prolong it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public BedOutcome hold(HouseholdCard card, SiteId site, LocalDate from, Officer officer) {
        return hold(card, site, from, officer, null);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public BedOutcome hold(HouseholdCard card, SiteId site, LocalDate from, Officer officer, @Nullable Spite spite) {
        giving.require(officer, card, site, from);
        return attempts.at(card.id(), site, () -> {
            if (giving.has(card, site, "stay", from) || giving.has(card, site, "hold", from)) {
                return giving.given(card, site);
            }
            leaving.giveUpHolds(card.id(), "replaced", officer);
            OffsetDateTime until = OffsetDateTime.now(clock).plusHours(rules.hours(HOLD, LocalDate.now(clock)));
            return giving.take(card, site, new Beds.Taking("hold", from, until, spite), officer);
        });
    }
}
