package lt.tiltas.programme;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.OWN_DATA;
import static lt.tiltas.access.Purpose.PROGRAMME;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.FINANCE;
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

/** What an officer may do with the money that households are paid, and the person with the own account. */
public enum PaymentRight implements Right {
    KEEP_ACCOUNT(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    VIEW_PAYMENTS(given(PROGRAMME).to(CASEMANAGER, FINANCE).showing(NAME, Shown.PROGRAMME)),
    PROPOSE_PAYMENTS(given(PROGRAMME).to(CASEMANAGER, FINANCE).showing(NAME, Shown.PROGRAMME)),
    PAY_HOUSEHOLDS(given(PROGRAMME).to(FINANCE).showing(NAME, Shown.PROGRAMME)),
    OWN_PAYMENTS(given(OWN_DATA).to(NEWCOMER).showing(NAME, Shown.PROGRAMME));

    /** Declared on a route: {@code @Needs(VIEW_PAYMENTS)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        PaymentRight value();
    }

    private final Grant grant;

    PaymentRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
