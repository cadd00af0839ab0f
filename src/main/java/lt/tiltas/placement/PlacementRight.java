package lt.tiltas.placement;

import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.REGISTRAR;
import static lt.tiltas.access.Shown.BIRTH;
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

/** What an officer may do with places for households. */
public enum PlacementRight implements Right {
    VIEW_PLACEMENT(Set.of(COORDINATOR, CASEMANAGER, REGISTRAR)),
    PROPOSE_PLACE(Set.of(COORDINATOR)),
    OFFER_PLACE(Set.of(COORDINATOR)),
    RECORD_ANSWER(Set.of(COORDINATOR));

    /** Declared on a route: {@code @Needs(PROPOSE_PLACE)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        PlacementRight value();
    }

    private final Set<Role> roles;

    PlacementRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Purpose purpose() {
        return Purpose.PLACEMENT;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Set<Shown> shows() {
        return Set.of(NAME, BIRTH, NEEDS, Shown.PLACEMENT);
    }
}
