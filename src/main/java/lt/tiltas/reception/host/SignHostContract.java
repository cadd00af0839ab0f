package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.MAKE_CONTRACT;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.reception.host.HostStep.State;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Both have signed: the home is matched, and the first visit is planned. */
@Service
class SignHostContract {

    public sealed interface Outcome {

        record Signed() implements Outcome {}

        record NotDraft() implements Outcome {}

        /** The family has another home by contract on some of these days. */
        record LivesElsewhere() implements Outcome {}
    }

    /** What follows of a signature. */
    @Component
    record Following(HostOffers offers, HostContracts contracts, HostVisits visits) {}

    private final Access access;
    private final Following following;
    private final Rules rules;
    private final Clock clock;

    SignHostContract(Access access, Following following, Rules rules, Clock clock) {
        this.access = access;
        this.following = following;
        this.rules = rules;
        this.clock = clock;
    }

    /** Sent twice, it is signed once. */
    @Transactional
    public Outcome sign(HostContractId id, Contract.Signature form, Officer officer) {
        access.allow(officer, MAKE_CONTRACT);
        Contract contract = following.contracts.find(id).orElseThrow(() -> new NotHere("contract"));
        HostOffer offer = following.offers.find(contract.offer()).orElseThrow(() -> new NotHere("host offer"));
        if (contract.is("signed") && contract.version() == form.version() + 1) {
            return new Outcome.Signed();
        }
        if (!contract.is("draft")) {
            return new Outcome.NotDraft();
        }
        if (following.contracts.livesElsewhere(contract)) {
            return new Outcome.LivesElsewhere();
        }
        if (!following.contracts.sign(contract, form)) {
            throw new OptimisticLockingFailureException("contract changed meanwhile");
        }
        if (offer.state() == State.APPROVED
                && !following.offers.move(offer, HostStep.MATCH, null, contract.number(), officer)) {
            throw new OptimisticLockingFailureException("offer moved meanwhile");
        }
        int days = rules.days("reception.host-visit-first", LocalDate.now(clock));
        following.visits.plan(contract, contract.term().from().plusDays(days));
        return new Outcome.Signed();
    }
}
