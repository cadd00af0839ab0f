package lt.tiltas.administration;

import static lt.tiltas.access.Role.ADMIN;
import static lt.tiltas.access.Role.DPO;
import static lt.tiltas.access.Role.SYSTEM;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.EnumSet;
import java.util.Set;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Purpose;
import lt.tiltas.access.Right;
import lt.tiltas.access.Role;
import lt.tiltas.access.Shown;

/** Overseeing the trail, keeping the accounts, and one's own account. The administrator sees no cases. */
public enum AdministrationRight implements Right {
    SEARCH_LOOKS(Purpose.OVERSIGHT, Set.of(DPO), Set.of(Shown.TRAIL)),
    OPEN_LOOK(Purpose.OVERSIGHT, Set.of(DPO), Set.of(Shown.TRAIL)),
    NAME_PEOPLE_OF_LOOK(Purpose.OVERSIGHT, Set.of(DPO), Set.of(Shown.NAME, Shown.TRAIL)),
    EXPORT_LOOKS(Purpose.OVERSIGHT, Set.of(DPO), Set.of(Shown.TRAIL)),
    LIST_ACCOUNTS(Purpose.ADMINISTRATION, Set.of(ADMIN), Set.of()),
    OPEN_ACCOUNT(Purpose.ADMINISTRATION, Set.of(ADMIN), Set.of()),
    CLOSE_ACCOUNT(Purpose.ADMINISTRATION, Set.of(ADMIN), Set.of()),
    RESET_PASSWORD(Purpose.ADMINISTRATION, Set.of(ADMIN), Set.of()),
    OWN_ACCOUNT(Purpose.ADMINISTRATION, EnumSet.complementOf(EnumSet.of(SYSTEM)), Set.of());

    /** Declared on a route: {@code @Needs(SEARCH_LOOKS)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        AdministrationRight value();
    }

    private final Purpose purpose;
    private final Set<Role> roles;
    private final Set<Shown> shows;

    AdministrationRight(Purpose purpose, Set<Role> roles, Set<Shown> shows) {
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
