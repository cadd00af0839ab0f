package lt.tiltas.registration;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.OVERSIGHT;
import static lt.tiltas.access.Purpose.PLACEMENT;
import static lt.tiltas.access.Purpose.REGISTRATION;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.DPO;
import static lt.tiltas.access.Role.NEWCOMER;
import static lt.tiltas.access.Role.PARTNER;
import static lt.tiltas.access.Role.REGISTRAR;
import static lt.tiltas.access.Role.SYSTEM;
import static lt.tiltas.access.Shown.ADDRESS;
import static lt.tiltas.access.Shown.BIRTH;
import static lt.tiltas.access.Shown.CONTACT;
import static lt.tiltas.access.Shown.DOCUMENT;
import static lt.tiltas.access.Shown.NAME;
import static lt.tiltas.access.Shown.NEEDS;
import static lt.tiltas.access.Shown.PERMIT;
import static lt.tiltas.access.Shown.PROGRAMME;
import static lt.tiltas.access.Shown.TRAIL;
import static lt.tiltas.access.Shown.VULNERABILITY;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;
import lt.tiltas.access.Shown;

/** What an officer may do with persons and households. */
public enum RegistrationRight implements Right {
    REGISTER_ARRIVAL(given(REGISTRATION).to(REGISTRAR).showing(NAME, BIRTH, DOCUMENT, CONTACT, NEEDS)),
    IMPORT_ARRIVALS(given(REGISTRATION).to(REGISTRAR).showing(NAME, BIRTH, DOCUMENT, CONTACT, NEEDS)),
    FIND_PERSON(
            given(REGISTRATION).to(REGISTRAR, COORDINATOR, CASEMANAGER, PARTNER).showing(NAME, BIRTH)),
    VIEW_HOUSEHOLD(given(REGISTRATION)
            .to(REGISTRAR, COORDINATOR, CASEMANAGER, PARTNER)
            .showing(NAME, BIRTH, CONTACT, ADDRESS, NEEDS)),
    CORRECT_PERSON(given(REGISTRATION).to(REGISTRAR, CASEMANAGER).showing(NAME, BIRTH, DOCUMENT, CONTACT)),
    EXPORT_PEOPLE(given(REGISTRATION).to(REGISTRAR, CASEMANAGER).showing(NAME, BIRTH)),
    CORRECT_IN_BULK(given(REGISTRATION).to(REGISTRAR, CASEMANAGER).showing(NAME, BIRTH)),
    VIEW_SCAN(given(REGISTRATION).to(REGISTRAR, CASEMANAGER).showing(NAME, DOCUMENT)),
    ADD_SCAN(given(REGISTRATION).to(REGISTRAR, CASEMANAGER).showing(NAME, DOCUMENT)),
    OPEN_PERSON(given(OVERSIGHT).to(DPO).showing(NAME, BIRTH)),
    COPY_RECORD(given(OVERSIGHT)
            .to(REGISTRAR, DPO)
            .showing(NAME, BIRTH, DOCUMENT, CONTACT, ADDRESS, NEEDS, PERMIT, Shown.PLACEMENT, PROGRAMME, TRAIL)),
    VIEW_HISTORY(given(OVERSIGHT).to(REGISTRAR, CASEMANAGER, DPO).showing(NAME, BIRTH, DOCUMENT, CONTACT)),
    LIST_REASONS(given(OVERSIGHT).to(DPO)),
    RESTRICT_RECORD(given(OVERSIGHT).to(REGISTRAR, DPO).showing(NAME)),
    ERASE_PERSON(given(OVERSIGHT).to(DPO).showing(NAME, BIRTH)),
    ISSUE_CARD(given(REGISTRATION).to(REGISTRAR, COORDINATOR, CASEMANAGER).showing(NAME)),
    RUN_DAY(given(REGISTRATION).to(REGISTRAR, COORDINATOR)),
    WORK_AT_DAY(given(REGISTRATION).to(REGISTRAR, COORDINATOR, PARTNER)),
    MERGE_PEOPLE(given(REGISTRATION).to(REGISTRAR).showing(NAME, BIRTH, DOCUMENT, CONTACT)),
    ANSWER_DUPLICATE(
            given(REGISTRATION).to(REGISTRAR, COORDINATOR, CASEMANAGER, PARTNER).showing(NAME, BIRTH)),
    REGROUP_HOUSEHOLD(given(REGISTRATION).to(REGISTRAR, CASEMANAGER).showing(NAME, BIRTH)),
    CARE_FOR_MINOR(given(REGISTRATION).to(REGISTRAR, CASEMANAGER, COORDINATOR).showing(NAME, BIRTH, CONTACT)),
    ASSESS_NEEDS(given(REGISTRATION).to(REGISTRAR, CASEMANAGER).showing(NAME, VULNERABILITY)),
    PROTECT_PERSON(given(REGISTRATION).to(REGISTRAR, CASEMANAGER, COORDINATOR).showing(NAME)),
    HAND_OVER_HOUSEHOLD(given(PLACEMENT)
            .to(REGISTRAR, COORDINATOR, CASEMANAGER, NEWCOMER, SYSTEM)
            .showing(NAME, CONTACT));

    /** Declared on a route: {@code @Needs(VIEW_HOUSEHOLD)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        RegistrationRight value();
    }

    private final Grant grant;

    RegistrationRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
