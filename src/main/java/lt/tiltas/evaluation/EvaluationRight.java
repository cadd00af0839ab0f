package lt.tiltas.evaluation;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.STATISTICS;
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
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;

/** Who builds the national figures, and who reads them. Neither is shown a person. */
public enum EvaluationRight implements Right {
    VIEW_COUNTRY(given(STATISTICS).to(ANALYST, FINANCE, ADMIN, COORDINATOR, DPO)),
    BUILD_FIGURES(given(STATISTICS).to(SYSTEM));

    /** Declared on a route: {@code @Needs(VIEW_COUNTRY)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        EvaluationRight value();
    }

    private final Grant grant;

    EvaluationRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
