package lt.tiltas.programme.supervision;

import static lt.tiltas.programme.CaseloadRight.SUPERVISE;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.access.Role;
import lt.tiltas.programme.Supervisors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets in whoever is a supervisor of the own municipality today, and knows the colleagues. */
@Component
public class Supervising {

    private final Access access;
    private final Supervisors supervisors;
    private final Officers officers;

    Supervising(Access access, Supervisors supervisors, Officers officers) {
        this.access = access;
        this.supervisors = supervisors;
        this.officers = officers;
    }

    /** @throws NotHere for everybody else: to them there is no such page */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Officers.Colleague> require(Officer officer) {
        access.allow(officer, SUPERVISE);
        if (!supervisors.supervises()) {
            throw new NotHere("supervision");
        }
        return officers.at(officer.organisation(), Role.CASEMANAGER);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Officers.Colleague require(Officer officer, UUID colleague) {
        return require(officer).stream()
                .filter(one -> one.id().equals(colleague))
                .findFirst()
                .orElseThrow(() -> new NotHere("colleague"));
    }
}
