package lt.tiltas.permits.application;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.application.Application.Move;
import lt.tiltas.permits.decision.Decision;
import lt.tiltas.permits.decision.PermitDecisions;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A refusal is set aside, by a court or because the department corrects itself: the application is decided anew, the old decision stays to be read. */
@Service
public class ReopenApplication {

    private final Access access;
    private final MoveApplication moveApplication;
    private final PermitDecisions decisions;

    ReopenApplication(Access access, MoveApplication moveApplication, PermitDecisions decisions) {
        this.access = access;
        this.moveApplication = moveApplication;
        this.decisions = decisions;
    }

    /**
     * @param why in words, kept in the course
     * @return false when there is no refusal to set aside
     */
    @Transactional
    public boolean reopen(ApplicationId id, String why, Officer officer) {
        access.allow(officer, DECIDE_PERMIT);
        Application application = moveApplication.own(id, officer);
        Optional<Decision> refusal = decisions.of(id).stream()
                .filter(one -> one.isMade() && one.isRefusal())
                .findFirst();
        if (!Step.REOPEN.possibleFrom(application.state()) || refusal.isEmpty()) {
            return false;
        }
        if (!decisions.setAside(refusal.get())) {
            throw new OptimisticLockingFailureException("decision answered meanwhile");
        }
        moveApplication.move(application, new Move(Step.REOPEN, why, application.version()), officer);
        return true;
    }
}
