package lt.tiltas.reception;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.RECEPTION;
import static lt.tiltas.access.Role.ADMIN;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.FINANCE;
import static lt.tiltas.access.Shown.ADDRESS;
import static lt.tiltas.access.Shown.BIRTH;
import static lt.tiltas.access.Shown.CONTACT;
import static lt.tiltas.access.Shown.DOCUMENT;
import static lt.tiltas.access.Shown.NAME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;

/** What an officer may do with homes that people offer, and with what the state pays for them. */
public enum HostRight implements Right {
    VIEW_HOSTS(given(RECEPTION).to(COORDINATOR, CASEMANAGER).showing(NAME, ADDRESS)),
    RECORD_HOME(given(RECEPTION).to(COORDINATOR, CASEMANAGER)),
    VET_HOST(given(RECEPTION).to(COORDINATOR, CASEMANAGER)),
    MAKE_CONTRACT(given(RECEPTION).to(COORDINATOR, CASEMANAGER).showing(NAME, BIRTH, CONTACT, ADDRESS)),
    VISIT_HOST(given(RECEPTION).to(COORDINATOR, CASEMANAGER).showing(NAME, ADDRESS)),
    SETTLE_CONCERN(given(RECEPTION).to(COORDINATOR).showing(NAME, ADDRESS)),
    VIEW_COMPENSATION(given(RECEPTION).to(COORDINATOR, CASEMANAGER, FINANCE)),
    CLAIM_COMPENSATION(given(RECEPTION).to(COORDINATOR, CASEMANAGER).showing(NAME, BIRTH, DOCUMENT, ADDRESS)),
    LIST_PAYMENTS(given(RECEPTION).to(COORDINATOR, FINANCE)),
    PAY_COMPENSATION(given(RECEPTION).to(FINANCE)),
    VIEW_SCHEMES(given(RECEPTION).to(COORDINATOR, CASEMANAGER, FINANCE, ADMIN)),
    OPEN_SCHEME(given(RECEPTION).to(ADMIN));

    /** Declared on a route: {@code @Needs(VIEW_HOSTS)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        HostRight value();
    }

    private final Grant grant;

    HostRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
