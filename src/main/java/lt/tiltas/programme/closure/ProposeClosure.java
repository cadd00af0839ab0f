package lt.tiltas.programme.closure;

import static lt.tiltas.programme.CaseloadRight.CLOSE_PROGRAMME;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Closing;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.Supervisors;
import lt.tiltas.programme.plan.Leading;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes that a programme ends, with a known destination and what follows; a supervisor closes it, the person may object. */
@Service
public class ProposeClosure {

    public record New(
            @NotBlank String destination,
            @NotBlank @Size(max = 2000) String bridges) {}

    /** @param mayClose whether the reader is the second officer who may sign it */
    public record Page(Leading.Led led, Optional<Closing> closing, boolean mayClose) {}

    private final Leading leading;
    private final Closures closures;
    private final Supervisors supervisors;

    ProposeClosure(Leading leading, Closures closures, Supervisors supervisors) {
        this.leading = leading;
        this.closures = closures;
        this.supervisors = supervisors;
    }

    @Transactional
    public Page open(ProgrammeId id, Officer officer) {
        Leading.Led led = leading.open(id, officer, CLOSE_PROGRAMME);
        Optional<Closing> closing = closures.open(id);
        boolean second = closing.isPresent() && !closing.get().proposedBy().equals(officer.id());
        return new Page(led, closing, second && supervisors.supervises());
    }

    @Transactional
    public Leading.Led propose(ProgrammeId id, New closure, Officer officer) {
        Leading.Led led = leading.open(id, officer, CLOSE_PROGRAMME);
        if (closures.open(id).isPresent()) {
            throw new OptimisticLockingFailureException("closure");
        }
        closures.propose(led.programme(), closure, officer);
        return led;
    }

    @Transactional
    public Leading.Led withdraw(ProgrammeId id, Officer officer) {
        Leading.Led led = leading.open(id, officer, CLOSE_PROGRAMME);
        if (!closures.open(id).map(closures::withdraw).orElse(false)) {
            throw new OptimisticLockingFailureException("closure");
        }
        return led;
    }
}
