package lt.tiltas.permits;

import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.REGISTRAR;
import static lt.tiltas.access.Shown.BIRTH;
import static lt.tiltas.access.Shown.NAME;
import static lt.tiltas.access.Shown.PERMIT;

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

/** What an officer may do with applications and permits. */
public enum PermitRight implements Right {
    LIST_PERMITS(Set.of(REGISTRAR)),
    VIEW_PERMITS(Set.of(REGISTRAR, COORDINATOR, CASEMANAGER)),
    APPLY_FOR_PERMIT(Set.of(REGISTRAR, CASEMANAGER)),
    DECIDE_PERMIT(Set.of(REGISTRAR));

    /** Declared on a route: {@code @Needs(VIEW_PERMITS)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        PermitRight value();
    }

    private final Set<Role> roles;

    PermitRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Purpose purpose() {
        return Purpose.PERMIT;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Set<Shown> shows() {
        return Set.of(NAME, BIRTH, PERMIT);
    }
}
