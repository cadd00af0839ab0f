package lt.tiltas.law;

import static lt.tiltas.access.Role.ADMIN;
import static lt.tiltas.access.Role.ANALYST;
import static lt.tiltas.access.Role.DPO;

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

/** Reading the dated rules, and dating a new value. */
public enum LawRight implements Right {
    VIEW_RULES(Set.of(ADMIN, ANALYST, DPO)),
    DATE_RULE(Set.of(ADMIN));

    /** Declared on a route: {@code @Needs(VIEW_RULES)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        LawRight value();
    }

    private final Set<Role> roles;

    LawRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Purpose purpose() {
        return Purpose.ADMINISTRATION;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Set<Shown> shows() {
        return Set.of();
    }
}
