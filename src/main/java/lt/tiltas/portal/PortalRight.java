package lt.tiltas.portal;

import static lt.tiltas.access.Shown.NAME;
import static lt.tiltas.access.Shown.PERMIT;
import static lt.tiltas.access.Shown.PROGRAMME;
import static lt.tiltas.access.Shown.TRAIL;

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

/** A person's own pages, about nobody else but the own household. */
public enum PortalRight implements Right {
    OWN_PAGE(Set.of(NAME, PERMIT, PROGRAMME)),
    OWN_LOOKS(Set.of(TRAIL));

    /** Declared on a route: {@code @Needs(OWN_PAGE)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        PortalRight value();
    }

    private final Set<Shown> shows;

    PortalRight(Set<Shown> shows) {
        this.shows = shows;
    }

    @Override
    public Purpose purpose() {
        return Purpose.OWN_DATA;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.NEWCOMER);
    }

    @Override
    public Set<Shown> shows() {
        return shows;
    }
}
