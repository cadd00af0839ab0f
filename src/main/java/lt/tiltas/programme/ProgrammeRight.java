package lt.tiltas.programme;

import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.NEWCOMER;
import static lt.tiltas.access.Role.PARTNER;
import static lt.tiltas.access.Shown.NAME;
import static lt.tiltas.access.Shown.PROGRAMME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Purpose;
import lt.tiltas.access.Right;
import lt.tiltas.access.Role;
import lt.tiltas.access.Shown;

/** What an officer may do with a programme, and the person with the own one. */
public enum ProgrammeRight implements Right {
    VIEW_PROGRAMME(Purpose.PROGRAMME, Set.of(CASEMANAGER, COORDINATOR, PARTNER)),
    LEAD_PROGRAMME(Purpose.PROGRAMME, Set.of(CASEMANAGER)),
    LIST_PROGRAMMES(Purpose.PROGRAMME, Set.of(CASEMANAGER)),
    OWN_PLAN(Purpose.OWN_DATA, Set.of(NEWCOMER));

    /** Declared on a route: {@code @Needs(VIEW_PROGRAMME)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        ProgrammeRight value();
    }

    private final Purpose purpose;
    private final Set<Role> roles;

    ProgrammeRight(Purpose purpose, Set<Role> roles) {
        this.purpose = purpose;
        this.roles = roles;
    }

    @Override
    public Purpose purpose() {
        return purpose;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Set<Shown> shows() {
        return Set.of(NAME, PROGRAMME);
    }
}
