package lt.tiltas.programme.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ContractId;
import lt.tiltas.programme.benefit.Contract.Counted;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** The family has changed: it counts from the first day of the contract's next month. */
@Service
public class ChangeMembers {

    public sealed interface Outcome {
        record Changed(LocalDate from) implements Outcome {}

        record Nothing() implements Outcome {}

        /** Before the contract, or before a change that is written already. */
        record OutOfOrder() implements Outcome {}

        record CountedElsewhere() implements Outcome {}
    }

    private final KeepContract keepContract;
    private final ContractWrites writes;

    ChangeMembers(KeepContract keepContract, ContractWrites writes) {
        this.keepContract = keepContract;
        this.writes = writes;
    }

    @Transactional
    public Outcome change(ContractId id, Counting.Changed form, Officer officer) {
        KeepContract.Kept kept = keepContract.open(id, officer);
        Contract contract = kept.contract();
        if (form.changedOn().isBefore(contract.term().signedOn()) || !contract.isOpen()) {
            return new Outcome.OutOfOrder();
        }
        LocalDate from = contract.term().after(form.changedOn());
        if (contract.people().stream().anyMatch(one -> changesAfter(one, from))) {
            return new Outcome.OutOfOrder();
        }
        List<Counting.Wanted> wanted = Counting.wanted(form.people(), kept.household(), from);
        List<Counted> gone = contract.on(from).stream()
                .filter(one -> wanted.stream().noneMatch(other -> stays(one, other)))
                .toList();
        List<Counting.Wanted> come = wanted.stream()
                .filter(one -> contract.on(from).stream().noneMatch(other -> stays(other, one)))
                .toList();
        if (gone.isEmpty() && come.isEmpty()) {
            return new Outcome.Nothing();
        }
        if (!writes.touch(id, form.version())) {
            throw new OptimisticLockingFailureException("contract");
        }
        gone.forEach(one -> writes.stopCounting(one.id(), from.minusDays(1)));
        Optional<Counting.Wanted> elsewhere = come.stream()
                .filter(one -> !writes.count(id.value(), one, from, officer))
                .findFirst();
        if (elsewhere.isPresent()) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
            return new Outcome.CountedElsewhere();
        }
        return new Outcome.Changed(from);
    }

    private static boolean changesAfter(Counted one, LocalDate from) {
        boolean takenBack = one.until() != null && one.until().isBefore(one.from());
        return !takenBack
                && (one.from().isAfter(from)
                        || one.until() != null && !one.until().isBefore(from));
    }

    private static boolean stays(Counted counted, Counting.Wanted wanted) {
        return counted.person().equals(wanted.person()) && counted.sameAs(wanted.child(), wanted.schooling());
    }
}
