package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.MAKE_CONTRACT;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.host.HostStep.State;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The family no longer lives there by contract. The host goes on, or the home is closed. */
@Service
class EndHostContract {

    public sealed interface Outcome {

        record Ended(boolean closed) implements Outcome {}

        record NotSigned() implements Outcome {}

        record BeforeItBegan() implements Outcome {}

        /** Where they go is written down first: a home in which somebody sleeps is not closed. */
        record SomebodyLivesThere() implements Outcome {}
    }

    @Component
    record Ending(HostOffers offers, HostContracts contracts, HostHouse house) {}

    private final Access access;
    private final Ending ending;
    private final Clock clock;

    EndHostContract(Access access, Ending ending, Clock clock) {
        this.access = access;
        this.ending = ending;
        this.clock = clock;
    }

    @Transactional
    public Outcome end(HostContractId id, Contract.End form, Officer officer) {
        access.allow(officer, MAKE_CONTRACT);
        Contract contract = ending.contracts.find(id).orElseThrow(() -> new NotHere("contract"));
        HostOffer offer = ending.offers.find(contract.offer()).orElseThrow(() -> new NotHere("host offer"));
        boolean closes = form.goesOn().equals("no");
        if (contract.is("ended") && contract.version() == form.version() + 1) {
            return new Outcome.Ended(closes);
        }
        if (!contract.is("signed")) {
            return new Outcome.NotSigned();
        }
        if (form.on().isBefore(contract.term().from())) {
            return new Outcome.BeforeItBegan();
        }
        if (closes && ending.house.lived(contract.site(), LocalDate.now(clock))) {
            return new Outcome.SomebodyLivesThere();
        }
        if (!ending.contracts.end(contract, form)) {
            throw new OptimisticLockingFailureException("contract changed meanwhile");
        }
        if (offer.state() == State.MATCHED && !ending.contracts.anySigned(offer.id())) {
            after(offer, contract, form, officer);
        }
        return new Outcome.Ended(closes);
    }

    private void after(HostOffer offer, Contract contract, Contract.End form, Officer officer) {
        boolean closes = form.goesOn().equals("no");
        HostStep step = closes ? HostStep.CLOSE : HostStep.FREE;
        String reason = !closes
                ? null
                : switch (form.why()) {
                    case "term", "host", "concern" -> form.why();
                    default -> "other";
                };
        if (!ending.offers.move(offer, step, reason, contract.number(), officer)) {
            throw new OptimisticLockingFailureException("offer moved meanwhile");
        }
        if (closes) {
            ending.house.close(contract.site(), form.on(), officer);
        }
    }
}
