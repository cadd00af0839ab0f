package lt.tiltas.reception.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.BedOutcome;
import lt.tiltas.reception.BedOutcome.SiteFull;
import lt.tiltas.reception.HoldReleased;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.StayCard;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A whole household moves into rooms that an officer has chosen, on a day, in one step. The check does the same and takes it back, so that
 * what it says is what would happen.
 */
@Service
public class MoveHousehold {

    public record Wanted(SiteId site, List<UUID> rooms, LocalDate day, String why) {}

    public sealed interface Outcome {
        record Moved(StayCard place) implements Outcome {}

        /** Nothing hard speaks against it; the cautions, if any, have their reason or need one. */
        record Clear(List<Finding> cautions) implements Outcome {}

        record Refused(List<Finding> findings) implements Outcome {}

        /** It may be done with a reason. */
        record SayWhy(List<Finding> cautions) implements Outcome {}

        /** Others were faster, again and again. Nothing has changed. */
        record Taken() implements Outcome {}
    }

    private final BedGiving giving;
    private final Attempts attempts;
    private final Leaving leaving;
    private final CheckRooms checkRooms;
    private final Housed housed;

    MoveHousehold(BedGiving giving, Attempts attempts, Leaving leaving, CheckRooms checkRooms, Housed housed) {
        this.giving = giving;
        this.attempts = attempts;
        this.leaving = leaving;
        this.checkRooms = checkRooms;
        this.housed = housed;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome check(HouseholdCard card, Wanted wanted, Officer officer) {
        return attempt(card, wanted, officer, false);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome move(HouseholdCard card, Wanted wanted, Officer officer) {
        return attempt(card, wanted, officer, true);
    }

    private Outcome attempt(HouseholdCard card, Wanted wanted, Officer officer, boolean write) {
        giving.requireRun(officer, card, wanted.site());
        var said = new AtomicReference<Outcome>(new Outcome.Taken());
        BedOutcome last = attempts.at(card.id(), wanted.site(), () -> {
            List<SiteId> left = leaving.leave(card.id(), wanted.day(), "moved", officer);
            List<HoldReleased> released = leaving.releaseHolds(card.id(), "replaced", officer);
            List<Finding> findings = checkRooms.of(card, wanted.site(), wanted.rooms(), wanted.day());
            Outcome answer = answer(findings, wanted, write);
            said.set(answer);
            if (!(answer instanceof Outcome.Moved)) {
                return new SiteFull(wanted.site());
            }
            Spite spite = findings.isEmpty() ? null : Spite.of(findings, wanted.why());
            BedOutcome outcome = giving.takeIn(
                    card, wanted.site(), wanted.rooms(), new Beds.Taking("stay", wanted.day(), null, spite), officer);
            if (outcome instanceof BedOutcome.Given(StayCard place)) {
                said.set(new Outcome.Moved(place));
                leaving.tell(released);
                housed.begun(card, wanted.site(), wanted.day(), left);
            }
            return outcome;
        });
        return last instanceof BedOutcome.Taken ? new Outcome.Taken() : said.get();
    }

    /** Moved stands here for: it may be written. */
    private static Outcome answer(List<Finding> findings, Wanted wanted, boolean write) {
        if (findings.stream().anyMatch(Finding::hard)) {
            return new Outcome.Refused(findings);
        }
        if (!findings.isEmpty() && !Spite.says(wanted.why())) {
            return new Outcome.SayWhy(findings);
        }
        return write ? new Outcome.Moved(NOWHERE) : new Outcome.Clear(findings);
    }

    private static final StayCard NOWHERE = new StayCard(null, "", "", 0, List.of(), LocalDate.MIN, null, "stay", null);
}
