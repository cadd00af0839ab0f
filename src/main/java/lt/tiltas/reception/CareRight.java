package lt.tiltas.reception;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.OWN_DATA;
import static lt.tiltas.access.Purpose.RECEPTION;
import static lt.tiltas.access.Purpose.STATISTICS;
import static lt.tiltas.access.Role.ANALYST;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.NEWCOMER;
import static lt.tiltas.access.Role.PARTNER;
import static lt.tiltas.access.Role.SYSTEM;
import static lt.tiltas.access.Shown.NAME;
import static lt.tiltas.access.Shown.NEEDS;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;

/** What an officer may do about life in the houses: aid in kind, complaints, incidents, the report of the day. */
public enum CareRight implements Right {
    KEEP_STORE(given(RECEPTION).to(COORDINATOR, CASEMANAGER, PARTNER)),
    GIVE_AID(given(RECEPTION).to(COORDINATOR, CASEMANAGER, PARTNER).showing(NAME, NEEDS)),
    OWN_AID(given(OWN_DATA).to(NEWCOMER).showing(NAME)),
    HEAR_COMPLAINT(
            given(RECEPTION).to(COORDINATOR, CASEMANAGER, PARTNER, SYSTEM).showing(NAME)),
    OWN_COMPLAINT(given(OWN_DATA).to(NEWCOMER).showing(NAME)),
    COUNT_COMPLAINTS(given(STATISTICS).to(COORDINATOR, ANALYST)),
    KEEP_INCIDENT(given(RECEPTION).to(COORDINATOR, CASEMANAGER, PARTNER, SYSTEM).showing(NAME)),
    SIGN_DAY(given(RECEPTION).to(COORDINATOR, CASEMANAGER, PARTNER)),
    VIEW_DAYS(given(RECEPTION).to(COORDINATOR, CASEMANAGER, PARTNER, ANALYST));

    /** Declared on a route: {@code @Needs(KEEP_STORE)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        CareRight value();
    }

    private final Grant grant;

    CareRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
