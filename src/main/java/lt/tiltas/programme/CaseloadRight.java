package lt.tiltas.programme;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.ADMINISTRATION;
import static lt.tiltas.access.Purpose.OWN_DATA;
import static lt.tiltas.access.Purpose.PROGRAMME;
import static lt.tiltas.access.Role.ADMIN;
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

/** Whose work a household is, how much of it, and when it ends. */
public enum CaseloadRight implements Right {
    OPEN_TODAY(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    WEIGH_HOUSEHOLD(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    TRANSFER_HOUSEHOLD(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    MOVE_STAGE(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    CLOSE_PROGRAMME(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    /** Of the own municipality, by whoever is its supervisor on the day: {@link Supervisors}. */
    SUPERVISE(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    KEEP_SUPERVISORS(given(ADMINISTRATION).to(ADMIN).showing()),
    OWN_CASE(given(OWN_DATA).to(NEWCOMER).showing(NAME, Shown.PROGRAMME));

    /** Declared on a route: {@code @Needs(OPEN_TODAY)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        CaseloadRight value();
    }

    private final Grant grant;

    CaseloadRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
