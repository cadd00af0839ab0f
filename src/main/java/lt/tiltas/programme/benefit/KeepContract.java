package lt.tiltas.programme.benefit;

import static lt.tiltas.programme.BenefitRight.KEEP_CONTRACT;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ContractId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a contract to work on it: only the officer's own municipality's, with the look recorded. */
@Component
class KeepContract {

    record Kept(Contract contract, HouseholdCard household) {}

    private final Access access;
    private final Households households;
    private final Contracts contracts;
    private final Clock clock;

    KeepContract(Access access, Households households, Contracts contracts, Clock clock) {
        this.access = access;
        this.households = households;
        this.contracts = contracts;
        this.clock = clock;
    }

    /** @throws NotHere when there is none, or it is another municipality's */
    @Transactional(propagation = Propagation.MANDATORY)
    public Kept open(ContractId id, Officer officer) {
        access.allow(officer, KEEP_CONTRACT);
        Contract contract = contracts
                .find(id)
                .filter(found -> found.municipality().equals(officer.organisation()))
                .orElseThrow(() -> new NotHere("contract"));
        return new Kept(contract, households.open(contract.household(), officer, KEEP_CONTRACT));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
