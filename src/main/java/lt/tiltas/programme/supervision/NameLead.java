package lt.tiltas.programme.supervision;

import static lt.tiltas.programme.CaseloadRight.SUPERVISE;

import java.math.BigDecimal;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.weight.Loads;
import lt.tiltas.programme.weight.Weights;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor names who leads a programme that the municipality itself has led since it came. */
@Service
public class NameLead {

    public sealed interface Outcome {
        record Named(String name) implements Outcome {}

        record OverTheLimit(String name) implements Outcome {}
    }

    private final Supervising supervising;
    private final Leading leading;
    private final Weights weights;
    private final Loads loads;
    private final Team team;

    NameLead(Supervising supervising, Leading leading, Weights weights, Loads loads, Team team) {
        this.supervising = supervising;
        this.leading = leading;
        this.weights = weights;
        this.loads = loads;
        this.team = team;
    }

    @Transactional
    public Outcome name(ProgrammeId programme, UUID officerId, Officer officer) {
        Officers.Colleague colleague = supervising.require(officer, officerId);
        leading.open(programme, officer, SUPERVISE);
        BigDecimal more = loads.limits().points(weights.now(programme));
        if (!loads.hasRoom(officer.organisation(), colleague.id(), more)) {
            return new Outcome.OverTheLimit(colleague.name());
        }
        if (!team.name(programme.value(), colleague.id(), colleague.name())) {
            throw new OptimisticLockingFailureException("programme");
        }
        return new Outcome.Named(colleague.name());
    }
}
