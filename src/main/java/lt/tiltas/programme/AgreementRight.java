package lt.tiltas.programme;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.OWN_DATA;
import static lt.tiltas.access.Purpose.PROGRAMME;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.NEWCOMER;
import static lt.tiltas.access.Shown.NAME;
import static lt.tiltas.access.Shown.VULNERABILITY;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;
import lt.tiltas.access.Shown;

/** What may be done with assessments and with plans that are signed. */
public enum AgreementRight implements Right {
    ASSESS_STRENGTHS(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    WRITE_PLAN(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    APPROVE_PLAN(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    /** Few, and each time after saying why. */
    READ_RESTRICTED_NEED(given(PROGRAMME).to(CASEMANAGER).showing(NAME, VULNERABILITY)),
    OWN_AGREEMENT(given(OWN_DATA).to(NEWCOMER).showing(NAME, Shown.PROGRAMME));

    /** Declared on a route: {@code @Needs(WRITE_PLAN)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        AgreementRight value();
    }

    private final Grant grant;

    AgreementRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
