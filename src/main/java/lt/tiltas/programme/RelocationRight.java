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

/** Who gives a programme to another municipality, who takes it there, and what the person says to it. */
public enum RelocationRight implements Right {
    RELOCATE_PROGRAMME(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    /** By whoever is the supervisor there on the day: the handover note, how many people and their languages, no name. */
    RECEIVE_PROGRAMME(given(PROGRAMME).to(CASEMANAGER).showing(Shown.PROGRAMME)),
    OWN_RELOCATION(given(OWN_DATA).to(NEWCOMER).showing(Shown.PROGRAMME));

    /** Declared on a route: {@code @Needs(RELOCATE_PROGRAMME)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        RelocationRight value();
    }

    private final Grant grant;

    RelocationRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
