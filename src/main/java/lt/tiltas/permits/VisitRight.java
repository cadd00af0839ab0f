package lt.tiltas.permits;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.OWN_DATA;
import static lt.tiltas.access.Purpose.PERMIT;
import static lt.tiltas.access.Role.ADMIN;
import static lt.tiltas.access.Role.NEWCOMER;
import static lt.tiltas.access.Role.REGISTRAR;
import static lt.tiltas.access.Shown.NAME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;
import lt.tiltas.access.Shown;

/** What may be done with visits to the offices that decide on permits. */
public enum VisitRight implements Right {
    BOOK_VISIT(given(PERMIT).to(REGISTRAR).showing(NAME, Shown.PERMIT)),
    WORK_AT_PERMIT_DESK(given(PERMIT).to(REGISTRAR).showing(NAME, Shown.PERMIT)),
    /** Counts only. */
    VIEW_CAPACITY(given(PERMIT).to(REGISTRAR, ADMIN).showing()),
    /** Hours of the own office's units. Who heads a unit is not known to the system yet: any registrar of the office, and its administrator. */
    CHANGE_OPENINGS(given(PERMIT).to(REGISTRAR, ADMIN).showing()),
    OWN_VISIT(given(OWN_DATA).to(NEWCOMER).showing(NAME, Shown.PERMIT));

    /** Declared on a route: {@code @Needs(BOOK_VISIT)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        VisitRight value();
    }

    private final Grant grant;

    VisitRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
