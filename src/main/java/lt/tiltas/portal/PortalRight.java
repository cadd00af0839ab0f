package lt.tiltas.portal;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.OWN_DATA;
import static lt.tiltas.access.Role.NEWCOMER;
import static lt.tiltas.access.Shown.BIRTH;
import static lt.tiltas.access.Shown.CONTACT;
import static lt.tiltas.access.Shown.DOCUMENT;
import static lt.tiltas.access.Shown.NAME;
import static lt.tiltas.access.Shown.NEEDS;
import static lt.tiltas.access.Shown.PERMIT;
import static lt.tiltas.access.Shown.PLACEMENT;
import static lt.tiltas.access.Shown.PROGRAMME;
import static lt.tiltas.access.Shown.TRAIL;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;

/** A person's own pages, about nobody else but the own household. */
public enum PortalRight implements Right {
    OWN_PAGE(given(OWN_DATA).to(NEWCOMER).showing(NAME, PERMIT, PROGRAMME)),
    OWN_SCAN(given(OWN_DATA).to(NEWCOMER).showing(DOCUMENT)),
    OWN_APPLICATION(given(OWN_DATA).to(NEWCOMER).showing(NAME, BIRTH, DOCUMENT, PERMIT)),
    OWN_RECORD(given(OWN_DATA)
            .to(NEWCOMER)
            .showing(NAME, BIRTH, DOCUMENT, CONTACT, NEEDS, PERMIT, PLACEMENT, PROGRAMME, TRAIL)),
    OWN_LOOKS(given(OWN_DATA).to(NEWCOMER).showing(TRAIL));

    /** Declared on a route: {@code @Needs(OWN_PAGE)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        PortalRight value();
    }

    private final Grant grant;

    PortalRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
