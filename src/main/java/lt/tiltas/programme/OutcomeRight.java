package lt.tiltas.programme;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.OWN_DATA;
import static lt.tiltas.access.Purpose.PROGRAMME;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.NEWCOMER;
import static lt.tiltas.access.Shown.NAME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;
import lt.tiltas.access.Shown;

/** Who writes down jobs and results of Lithuanian, and what the person says of the own. */
public enum OutcomeRight implements Right {
    KEEP_OUTCOMES(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    OWN_OUTCOMES(given(OWN_DATA).to(NEWCOMER).showing(Shown.PROGRAMME));

    /** Declared on a route: {@code @Needs(KEEP_OUTCOMES)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        OutcomeRight value();
    }

    private final Grant grant;

    OutcomeRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
