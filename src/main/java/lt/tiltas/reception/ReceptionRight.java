package lt.tiltas.reception;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.ADMINISTRATION;
import static lt.tiltas.access.Purpose.OWN_DATA;
import static lt.tiltas.access.Purpose.RECEPTION;
import static lt.tiltas.access.Role.ADMIN;
import static lt.tiltas.access.Role.ANALYST;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.NEWCOMER;
import static lt.tiltas.access.Role.PARTNER;
import static lt.tiltas.access.Role.REGISTRAR;
import static lt.tiltas.access.Role.SYSTEM;
import static lt.tiltas.access.Shown.ADDRESS;
import static lt.tiltas.access.Shown.BIRTH;
import static lt.tiltas.access.Shown.NAME;
import static lt.tiltas.access.Shown.NEEDS;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;

/** What an officer may do with sites, beds and stays. */
public enum ReceptionRight implements Right {
    VIEW_SITES(given(RECEPTION)
            .to(REGISTRAR, COORDINATOR, CASEMANAGER, PARTNER, ANALYST)
            .showing(NAME, ADDRESS)),
    LIST_CONDITIONS(given(RECEPTION).to(COORDINATOR, CASEMANAGER, PARTNER, ANALYST)),
    VIEW_CONDITIONS(given(RECEPTION).to(COORDINATOR, CASEMANAGER, PARTNER)),
    INSPECT(given(RECEPTION).to(COORDINATOR, CASEMANAGER)),
    REPORT_DEFECT(given(RECEPTION).to(REGISTRAR, COORDINATOR, CASEMANAGER, PARTNER)),
    MEND_DEFECT(given(RECEPTION).to(COORDINATOR, CASEMANAGER, PARTNER, SYSTEM).showing(NAME)),
    MEET_NEEDS(given(RECEPTION).to(COORDINATOR, CASEMANAGER).showing(NAME, NEEDS)),
    VIEW_STANDARDS(given(RECEPTION).to(COORDINATOR, CASEMANAGER, PARTNER, ANALYST, ADMIN)),
    DATE_STANDARD(given(ADMINISTRATION).to(ADMIN)),
    VIEW_STAY(given(RECEPTION).to(REGISTRAR, COORDINATOR, CASEMANAGER, PARTNER).showing(NAME, ADDRESS, NEEDS)),
    VIEW_PRESENCE(given(RECEPTION).to(COORDINATOR, CASEMANAGER, PARTNER).showing(NAME, BIRTH, ADDRESS)),
    RECORD_PRESENCE(given(RECEPTION).to(COORDINATOR, CASEMANAGER, PARTNER).showing(NAME, BIRTH, ADDRESS, NEEDS)),
    DECIDE_LEAVE(given(RECEPTION).to(COORDINATOR, CASEMANAGER, PARTNER).showing(NAME, ADDRESS)),
    SET_MEALS(given(RECEPTION).to(COORDINATOR, CASEMANAGER, PARTNER)),
    OWN_STAY(given(OWN_DATA).to(NEWCOMER).showing(NAME, ADDRESS)),
    GIVE_BED(given(RECEPTION).to(COORDINATOR, CASEMANAGER, SYSTEM).showing(NAME, ADDRESS, NEEDS)),
    BLOCK_BED(given(RECEPTION).to(COORDINATOR, CASEMANAGER, PARTNER)),
    KEEP_SITES(given(RECEPTION).to(COORDINATOR, CASEMANAGER, PARTNER)),
    EXPORT_RESIDENTS(given(RECEPTION).to(COORDINATOR, CASEMANAGER).showing(NAME, BIRTH, ADDRESS));

    /** Declared on a route: {@code @Needs(VIEW_SITES)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        ReceptionRight value();
    }

    private final Grant grant;

    ReceptionRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
