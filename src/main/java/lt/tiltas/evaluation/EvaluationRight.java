package lt.tiltas.evaluation;

import static lt.tiltas.access.Role.ADMIN;
import static lt.tiltas.access.Role.ANALYST;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.DPO;
import static lt.tiltas.access.Role.FINANCE;
import static lt.tiltas.access.Role.SYSTEM;

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

/** Who builds the national figures, and who reads them. Neither is shown a person. */
public enum EvaluationRight implements Right {
    VIEW_COUNTRY(Set.of(ANALYST, FINANCE, ADMIN, COORDINATOR, DPO)),
    BUILD_FIGURES(Set.of(SYSTEM));

    /** Declared on a route: {@code @Needs(VIEW_COUNTRY)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        EvaluationRight value();
    }

    private final Set<Role> roles;

    EvaluationRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Purpose purpose() {
        return Purpose.STATISTICS;
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
