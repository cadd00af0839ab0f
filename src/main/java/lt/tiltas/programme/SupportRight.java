package lt.tiltas.programme;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.OWN_DATA;
import static lt.tiltas.access.Purpose.PROGRAMME;
import static lt.tiltas.access.Purpose.STATISTICS;
import static lt.tiltas.access.Role.ANALYST;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
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

/** What may be done with supports. Who signs as the second officer is asked of {@link Supervisors}, not of the role. */
public enum SupportRight implements Right {
    VIEW_SUPPORTS(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    PROPOSE_SUPPORT(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    SIGN_SUPPORT(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    ANSWER_APPEAL(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    /** Written down for somebody who came or phoned. */
    TAKE_APPEAL(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    /** Counts and shares of ten families and more. */
    VIEW_INDEPENDENCE(given(STATISTICS).to(CASEMANAGER, COORDINATOR, ANALYST).showing()),
    OWN_SUPPORTS(given(OWN_DATA).to(NEWCOMER).showing(NAME, Shown.PROGRAMME));

    /** Declared on a route: {@code @Needs(VIEW_SUPPORTS)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        SupportRight value();
    }

    private final Grant grant;

    SupportRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
