package lt.tiltas.programme;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.weight.Loads;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to what an officer carries. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Caseloads {

    private final Loads loads;
    private final Supervisors supervisors;

    Caseloads(Loads loads, Supervisors supervisors) {
        this.loads = loads;
        this.supervisors = supervisors;
    }

    public Load load(Officer officer) {
        return loads.of(officer.organisation(), officer.id());
    }

    /** Whether the officer who asks is a supervisor today. */
    public boolean supervises() {
        return supervisors.supervises();
    }
}
