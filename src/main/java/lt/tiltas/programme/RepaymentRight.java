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

/** What may be done when too much was paid. Who agrees as the second officer is asked of {@link Supervisors}, not of the role. */
public enum RepaymentRight implements Right {
    VIEW_BALANCE(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    PROPOSE_REPAYMENT(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    SIGN_REPAYMENT(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    OWN_REPAYMENT(given(OWN_DATA).to(NEWCOMER).showing(NAME, Shown.PROGRAMME));

    /** Declared on a route: {@code @Needs(VIEW_BALANCE)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        RepaymentRight value();
    }

    private final Grant grant;

    RepaymentRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
