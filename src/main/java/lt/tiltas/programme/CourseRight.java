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

/** How long a programme goes on: when it stands still, and whether it goes beyond its months. */
public enum CourseRight implements Right {
    EXTEND_PROGRAMME(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    PAUSE_PROGRAMME(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    OWN_COURSE(given(OWN_DATA).to(NEWCOMER).showing(Shown.PROGRAMME));

    /** Declared on a route: {@code @Needs(PAUSE_PROGRAMME)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        CourseRight value();
    }

    private final Grant grant;

    CourseRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
