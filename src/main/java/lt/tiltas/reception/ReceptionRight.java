package lt.tiltas.reception;

import static lt.tiltas.access.Role.ANALYST;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.PARTNER;
import static lt.tiltas.access.Role.REGISTRAR;
import static lt.tiltas.access.Role.SYSTEM;
import static lt.tiltas.access.Shown.ADDRESS;
import static lt.tiltas.access.Shown.NAME;
import static lt.tiltas.access.Shown.NEEDS;

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

/** What an officer may do with sites, beds and stays. */
public enum ReceptionRight implements Right {
    VIEW_SITES(Set.of(REGISTRAR, COORDINATOR, CASEMANAGER, PARTNER, ANALYST), Set.of(NAME, ADDRESS)),
    VIEW_STAY(Set.of(REGISTRAR, COORDINATOR, CASEMANAGER, PARTNER), Set.of(NAME, ADDRESS, NEEDS)),
    GIVE_BED(Set.of(COORDINATOR, CASEMANAGER, SYSTEM), Set.of(NAME, ADDRESS, NEEDS)),
    BLOCK_BED(Set.of(COORDINATOR, CASEMANAGER, PARTNER), Set.of());

    /** Declared on a route: {@code @Needs(VIEW_SITES)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        ReceptionRight value();
    }

    private final Set<Role> roles;
    private final Set<Shown> shows;

    ReceptionRight(Set<Role> roles, Set<Shown> shows) {
        this.roles = roles;
        this.shows = shows;
    }

    @Override
    public Purpose purpose() {
        return Purpose.RECEPTION;
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
