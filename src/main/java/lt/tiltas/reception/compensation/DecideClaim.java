package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.CLAIM_COMPENSATION;

import java.time.Clock;
import java.time.OffsetDateTime;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A claim is approved or refused with a reason. While the same home or person is claimed for elsewhere, it is not approved. */
@Service
class DecideClaim {

    public sealed interface Outcome {

        record Decided(String state) implements Outcome {}

        record DecidedAlready() implements Outcome {}

        record StillClashes() implements Outcome {}

        record LeavesBeforeComing() implements Outcome {}

        record Left() implements Outcome {}
    }

    private final Access access;
    private final Claims claims;
    private final Clock clock;

    DecideClaim(Access access, Claims claims, Clock clock) {
        this.access = access;
        this.claims = claims;
        this.clock = clock;
    }

    @Transactional
    public Outcome decide(ClaimId id, Claim.Decide form, Officer officer) {
        access.allow(officer, CLAIM_COMPENSATION);
        Claim claim = claims.find(id).orElseThrow(() -> new NotHere("claim"));
        String state = form.decision().equals("refuse") ? "refused" : "approved";
        if (!claim.open()) {
            return claim.version() == form.version() + 1 && claim.state().equals(state)
                    ? new Outcome.Decided(state)
                    : new Outcome.DecidedAlready();
        }
        if (state.equals("approved")) {
            claims.share(id, form.decision().equals("share"));
            if (!claims.clashes(id).isEmpty()) {
                claims.share(id, claim.claimant().shares());
                claims.hold(id, true);
                return new Outcome.StillClashes();
            }
        }
        if (claim.version() != form.version()
                || !claims.decide(claim, state, form.reason().strip(), OffsetDateTime.now(clock), officer)) {
            throw new OptimisticLockingFailureException("claim was decided meanwhile");
        }
        return new Outcome.Decided(state);
    }

    /** Somebody has moved out: what is paid from then on is less, and what was paid already comes back in the next list. */
    @Transactional
    public Outcome leaves(ClaimId id, Claim.Leaving form, Officer officer) {
        access.allow(officer, CLAIM_COMPENSATION);
        Claim claim = claims.find(id).orElseThrow(() -> new NotHere("claim"));
        if (!claims.leaves(id, form)) {
            return new Outcome.LeavesBeforeComing();
        }
        if (claim.open()) {
            claims.hold(id, !claims.clashes(id).isEmpty());
        }
        return new Outcome.Left();
    }
}
