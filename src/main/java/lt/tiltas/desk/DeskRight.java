package lt.tiltas.desk;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.REGISTRATION;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.FINANCE;
import static lt.tiltas.access.Role.PARTNER;
import static lt.tiltas.access.Role.REGISTRAR;
import static lt.tiltas.access.Shown.NAME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;

/** The pages of the desk. */
public enum DeskRight implements Right {
    OPEN_DESK(given(REGISTRATION).to(REGISTRAR, COORDINATOR, CASEMANAGER, PARTNER, FINANCE)),
    LIST_HOUSEHOLDS(
            given(REGISTRATION).to(REGISTRAR, COORDINATOR, CASEMANAGER, PARTNER).showing(NAME));

    /** Declared on a route: {@code @Needs(OPEN_DESK)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        DeskRight value();
    }

    private final Grant grant;

    DeskRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
