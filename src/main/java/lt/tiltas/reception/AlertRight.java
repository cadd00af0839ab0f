package lt.tiltas.reception;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.RECEPTION;
import static lt.tiltas.access.Role.ANALYST;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;

/** What an officer may do with the alerts that places run short. Nobody's name stands in one. */
public enum AlertRight implements Right {
    VIEW_ALERTS(given(RECEPTION).to(COORDINATOR, CASEMANAGER, ANALYST)),
    ACKNOWLEDGE_ALERT(given(RECEPTION).to(COORDINATOR, CASEMANAGER)),
    SET_THRESHOLD(given(RECEPTION).to(COORDINATOR));

    /** Declared on a route: {@code @Needs(VIEW_ALERTS)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        AlertRight value();
    }

    private final Grant grant;

    AlertRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
