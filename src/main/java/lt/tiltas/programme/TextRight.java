package lt.tiltas.programme;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.OWN_DATA;
import static lt.tiltas.access.Purpose.PROGRAMME;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.NEWCOMER;
import static lt.tiltas.access.Role.SYSTEM;
import static lt.tiltas.access.Shown.CONTACT;
import static lt.tiltas.access.Shown.NAME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;

/** Text messages to a family: who sends them, and who says that none are wanted. */
public enum TextRight implements Right {
    SEND_TEXTS(given(PROGRAMME).to(SYSTEM).showing(CONTACT)),
    CHOOSE_TEXTS(given(PROGRAMME).to(CASEMANAGER).showing(NAME)),
    OWN_TEXTS(given(OWN_DATA).to(NEWCOMER).showing());

    /** Declared on a route: {@code @Needs(OWN_TEXTS)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        TextRight value();
    }

    private final Grant grant;

    TextRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
