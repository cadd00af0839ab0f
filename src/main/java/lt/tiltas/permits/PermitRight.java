package lt.tiltas.permits;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.ADMINISTRATION;
import static lt.tiltas.access.Purpose.OWN_DATA;
import static lt.tiltas.access.Purpose.PERMIT;
import static lt.tiltas.access.Purpose.STATISTICS;
import static lt.tiltas.access.Role.ADMIN;
import static lt.tiltas.access.Role.ANALYST;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.DPO;
import static lt.tiltas.access.Role.NEWCOMER;
import static lt.tiltas.access.Role.REGISTRAR;
import static lt.tiltas.access.Role.SYSTEM;
import static lt.tiltas.access.Shown.BIRTH;
import static lt.tiltas.access.Shown.CONTACT;
import static lt.tiltas.access.Shown.NAME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;
import lt.tiltas.access.Shown;

/** What an officer may do with applications and permits. */
public enum PermitRight implements Right {
    LIST_PERMITS(given(PERMIT).to(REGISTRAR).showing(NAME, BIRTH, Shown.PERMIT)),
    VIEW_PERMITS(given(PERMIT).to(REGISTRAR, COORDINATOR, CASEMANAGER).showing(NAME, BIRTH, Shown.PERMIT)),
    APPLY_FOR_PERMIT(given(PERMIT).to(REGISTRAR, CASEMANAGER).showing(NAME, BIRTH, Shown.PERMIT)),
    /** A picture of a paper shown for an application. */
    VIEW_PAPER(given(PERMIT).to(REGISTRAR, CASEMANAGER).showing(Shown.DOCUMENT)),
    /** What may be applied for; nobody's. */
    READ_ROUTES(given(PERMIT).to(REGISTRAR, CASEMANAGER, COORDINATOR, ADMIN)),
    DECIDE_PERMIT(given(PERMIT).to(REGISTRAR).showing(NAME, BIRTH, Shown.PERMIT)),
    /** What stands in a letter, and its paper. */
    READ_LETTER(given(PERMIT).to(REGISTRAR).showing(NAME, CONTACT, Shown.PERMIT)),
    /** Whose letter lies undelivered or whose permit ends, by telephone. */
    CALL_PEOPLE(given(PERMIT).to(REGISTRAR).showing(NAME, CONTACT, Shown.PERMIT)),
    /** By the person it is written to. */
    OWN_LETTER(given(OWN_DATA).to(NEWCOMER).showing(NAME, CONTACT, Shown.PERMIT)),
    /** That stored days are the computed ones: rules and days, of nobody in particular. */
    WATCH_CLOCKS(given(ADMINISTRATION).to(ADMIN)),
    /** To registrars who are appointed; the tables show the others no case. */
    WORK_ON_ASYLUM(given(PERMIT).to(REGISTRAR).showing(NAME, BIRTH, Shown.PERMIT)),
    APPOINT_FOR_ASYLUM(given(ADMINISTRATION).to(ADMIN)),
    VIEW_PROLONGATIONS(given(ADMINISTRATION).to(ADMIN, REGISTRAR, ANALYST, DPO)),
    ENTER_PROLONGATION(given(ADMINISTRATION).to(ADMIN)),
    APPROVE_PROLONGATION(given(ADMINISTRATION).to(ADMIN, REGISTRAR)),
    KEEP_PERMIT_KEYS(given(ADMINISTRATION).to(ADMIN)),
    /** To whoever holds the permit and knows the holder's birth date: nobody's account, seen by the person in the trail. */
    SHOW_PHOTO(given(PERMIT).to(SYSTEM).showing(Shown.PHOTO)),
    /** Numbers of the country. Who heads a unit is not known to the system yet: any registrar, and the analyst. */
    VIEW_STATISTICS(given(STATISTICS).to(ANALYST, REGISTRAR)),
    /** Counts and days of a round of renewal, of nobody in particular. */
    VIEW_CAMPAIGNS(given(ADMINISTRATION).to(REGISTRAR, ANALYST, ADMIN)),
    /** Who heads the office is not known to the system yet: any registrar plans, and another approves. */
    PLAN_CAMPAIGN(given(ADMINISTRATION).to(REGISTRAR)),
    /** Who is not counted as present any more. Numbers, and one household at a time. */
    CORRECT_PRESENCE(given(PERMIT).to(REGISTRAR).showing(NAME, Shown.PERMIT)),
    /** Letters to a whole group: counts and words, of nobody in particular. */
    VIEW_MASS_LETTERS(given(ADMINISTRATION).to(REGISTRAR)),
    /** One proposes, another approves. */
    WRITE_TO_MANY(given(ADMINISTRATION).to(REGISTRAR)),
    COUNT_STATISTICS(given(STATISTICS).to(SYSTEM));

    /** Declared on a route: {@code @Needs(VIEW_PERMITS)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        PermitRight value();
    }

    private final Grant grant;

    PermitRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
