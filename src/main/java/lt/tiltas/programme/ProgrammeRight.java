package lt.tiltas.programme;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.OWN_DATA;
import static lt.tiltas.access.Purpose.PROGRAMME;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.NEWCOMER;
import static lt.tiltas.access.Role.PARTNER;
import static lt.tiltas.access.Shown.NAME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;
import lt.tiltas.access.Shown;

/** What an officer may do with a programme, and the person with the own one. */
public enum ProgrammeRight implements Right {
    VIEW_PROGRAMME(given(PROGRAMME).to(CASEMANAGER, COORDINATOR, PARTNER).showing(NAME, Shown.PROGRAMME)),
    LEAD_PROGRAMME(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    LIST_PROGRAMMES(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    OWN_PLAN(given(OWN_DATA).to(NEWCOMER).showing(NAME, Shown.PROGRAMME));

    /** Declared on a route: {@code @Needs(VIEW_PROGRAMME)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        ProgrammeRight value();
    }

    private final Grant grant;

    ProgrammeRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
