package lt.tiltas.programme;

import static lt.tiltas.programme.CaseloadRight.OWN_CASE;

import java.util.Objects;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.closure.Closures;
import lt.tiltas.programme.closure.FollowUps;
import lt.tiltas.programme.plan.Plans;
import lt.tiltas.programme.stage.CaseLines;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person sees of the own case and answers: who will lead it, that it is to end, how it goes afterwards. */
@Service
@Transactional
public class OwnCase {

    /** @param line of the open programme; a closed one has none */
    public record Shown(Optional<CaseLine> line, Optional<FollowUp> followUp) {

        public Optional<Closing> closing() {
            return line.flatMap(open -> Optional.ofNullable(open.closing()));
        }

        public Optional<CaseLine.Moving> transfer() {
            return line.flatMap(open -> Optional.ofNullable(open.transfer()));
        }
    }

    @Component
    record Reading(Plans plans, CaseLines lines) {}

    private final Access access;
    private final Households households;
    private final Reading reading;
    private final Closures closures;
    private final FollowUps followUps;

    OwnCase(Access access, Households households, Reading reading, Closures closures, FollowUps followUps) {
        this.access = access;
        this.households = households;
        this.reading = reading;
        this.closures = closures;
        this.followUps = followUps;
    }

    public Shown show(Officer officer) {
        HouseholdId household = own(officer);
        return new Shown(reading.plans().open(household).map(reading.lines()::of), followUps.dueOf(household));
    }

    /** @param words in the person's own; empty when there is nothing to say */
    public void answerClosing(boolean agrees, String words, int version, Officer officer) {
        Closing closing = show(officer).closing().orElseThrow(() -> new NotHere("closing"));
        if (!closures.answer(closing.id(), agrees, words, version)) {
            throw new OptimisticLockingFailureException("closing");
        }
    }

    public void answerFollowUp(FollowUpAnswer answer, Officer officer) {
        FollowUp followUp = followUps.dueOf(own(officer)).orElseThrow(() -> new NotHere("follow-up"));
        if (!followUps.answer(followUp, answer)) {
            throw new OptimisticLockingFailureException("follow-up");
        }
    }

    /** Nobody has to answer. */
    public void refuseFollowUp(Officer officer) {
        FollowUp followUp = followUps.dueOf(own(officer)).orElseThrow(() -> new NotHere("follow-up"));
        if (!followUps.end(followUp, "refused")) {
            throw new OptimisticLockingFailureException("follow-up");
        }
    }

    private HouseholdId own(Officer officer) {
        var self = new PersonId(Objects.requireNonNull(officer.self(), "a newcomer is a person"));
        access.require(officer, OWN_CASE, self);
        return households.of(self.value()).orElseThrow(() -> new NotHere("own household"));
    }
}
