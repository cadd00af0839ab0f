package lt.tiltas.programme.benefit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ContractId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What else is written to a contract: its end, other support, that the later months stay full, the rent. */
@Service
public class ChangeContract {

    public record End(
            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate on,

            @NotNull @Pattern(regexp = "over|moved|left|withdrawn|mistake")
            String why,

            int version) {}

    public sealed interface Outcome {
        record Done(HouseholdId household) implements Outcome {}

        /** Days that do not follow each other. */
        record DaysWrong() implements Outcome {}
    }

    private final KeepContract keepContract;
    private final ContractWrites writes;

    ChangeContract(KeepContract keepContract, ContractWrites writes) {
        this.keepContract = keepContract;
        this.writes = writes;
    }

    @Transactional
    public Outcome end(ContractId id, End end, Officer officer) {
        Contract contract = keepContract.open(id, officer).contract();
        if (end.on().isBefore(contract.term().signedOn())) {
            return new Outcome.DaysWrong();
        }
        if (!writes.end(id, end.on(), end.why(), end.version())) {
            throw new OptimisticLockingFailureException("contract");
        }
        return new Outcome.Done(contract.household());
    }

    @Transactional
    public Outcome note(ContractId id, OtherSupport.New other, Officer officer) {
        Contract contract = keepContract.open(id, officer).contract();
        if (other.until() != null && other.until().isBefore(other.from())) {
            return new Outcome.DaysWrong();
        }
        writes.note(id, other, officer);
        return new Outcome.Done(contract.household());
    }

    /** Other support stops today, or was noted by mistake and never was. */
    @Transactional
    public HouseholdId stop(ContractId id, UUID other, boolean mistake, Officer officer) {
        Contract contract = keepContract.open(id, officer).contract();
        if (mistake) {
            writes.withdraw(id, other);
        } else {
            writes.stop(id, other, keepContract.today());
        }
        return contract.household();
    }

    /** The later months were looked at together, and stay full. */
    @Transactional
    public HouseholdId review(ContractId id, Officer officer) {
        Contract contract = keepContract.open(id, officer).contract();
        writes.review(id, keepContract.today(), officer);
        return contract.household();
    }

    @Transactional
    public Outcome ask(ContractId id, RentRequest.New rent, Officer officer) {
        Contract contract = keepContract.open(id, officer).contract();
        if (rent.leaseUntil().isBefore(rent.leaseFrom())) {
            return new Outcome.DaysWrong();
        }
        writes.ask(id, rent, officer);
        return new Outcome.Done(contract.household());
    }
}
