package lt.tiltas.programme;

import java.util.Optional;
import lt.tiltas.programme.benefit.Contracts;
import lt.tiltas.programme.benefit.ReckonMonths;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to support by contract for the modules downstream. The caller has opened the household and recorded the look; row-level security
 * decides what there is to see.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Benefits {

    private final Contracts contracts;
    private final ReckonMonths reckonMonths;

    Benefits(Contracts contracts, ReckonMonths reckonMonths) {
        this.contracts = contracts;
        this.reckonMonths = reckonMonths;
    }

    /** By the contract that holds, else by the last one. */
    public Optional<BenefitCard> of(HouseholdId household) {
        return contracts.of(household).map(reckonMonths::card);
    }
}
