package lt.tiltas.desk;

import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.PARTNER;
import static lt.tiltas.access.Role.REGISTRAR;

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

/** The pages of the desk. */
public enum DeskRight implements Right {
    OPEN_DESK(Purpose.REGISTRATION, Set.of(REGISTRAR, COORDINATOR, CASEMANAGER, PARTNER), Set.of()),
    LIST_HOUSEHOLDS(Purpose.REGISTRATION, Set.of(REGISTRAR, COORDINATOR, CASEMANAGER, PARTNER), Set.of(Shown.NAME));

    /** Declared on a route: {@code @Needs(OPEN_DESK)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        DeskRight value();
    }

    private final Purpose purpose;
    private final Set<Role> roles;
    private final Set<Shown> shows;

    DeskRight(Purpose purpose, Set<Role> roles, Set<Shown> shows) {
        this.purpose = purpose;
        this.roles = roles;
        this.shows = shows;
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
        return shows;
    }
}
