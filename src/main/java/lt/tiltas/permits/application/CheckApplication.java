package lt.tiltas.permits.application;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.application.Application.Move;
import lt.tiltas.permits.application.MoveApplication.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what has been looked at, and passes the application on when that was asked for and everything is looked at. */
@Service
class CheckApplication {

    /**
     * @param checked codes of the lines that are ticked
     * @param pass whether to pass it on to decision at once
     */
    public record Checked(@Nullable List<String> checked, boolean pass, int version) {

        List<String> codes() {
            return checked == null ? List.of() : checked;
        }
    }

    private final Access access;
    private final MoveApplication moveApplication;
    private final Checklist checklist;

    CheckApplication(Access access, MoveApplication moveApplication, Checklist checklist) {
        this.access = access;
        this.moveApplication = moveApplication;
        this.checklist = checklist;
    }

    /** Null when it is only kept. */
    @Transactional
    public @Nullable Outcome check(ApplicationId id, Checked form, Officer officer) {
        access.allow(officer, DECIDE_PERMIT);
        Application application = moveApplication.own(id, officer);
        if (application.version() != form.version()) {
            throw new OptimisticLockingFailureException("application moved to version " + application.version());
        }
        if (application.state() != Step.State.ATTENDED) {
            return new Outcome.NotPossible(application.state());
        }
        List<String> known =
                checklist.of(application).stream().map(Checklist.Check::code).toList();
        checklist.set(
                application,
                form.codes().stream().filter(known::contains).distinct().toList(),
                officer);
        return form.pass() ? moveApplication.move(id, new Move(Step.EXAMINE, null, form.version()), officer) : null;
    }
}
