package lt.tiltas.administration;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.ADMINISTRATION;
import static lt.tiltas.access.Purpose.OVERSIGHT;
import static lt.tiltas.access.Role.ADMIN;
import static lt.tiltas.access.Role.ANALYST;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.DPO;
import static lt.tiltas.access.Role.FINANCE;
import static lt.tiltas.access.Role.NEWCOMER;
import static lt.tiltas.access.Role.PARTNER;
import static lt.tiltas.access.Role.REGISTRAR;
import static lt.tiltas.access.Role.SYSTEM;
import static lt.tiltas.access.Shown.NAME;
import static lt.tiltas.access.Shown.TRAIL;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;

/** Overseeing the trail, keeping the accounts, and one's own account. The administrator sees no cases. */
public enum AdministrationRight implements Right {
    SEARCH_LOOKS(given(OVERSIGHT).to(DPO).showing(TRAIL)),
    OPEN_LOOK(given(OVERSIGHT).to(DPO).showing(TRAIL)),
    NAME_PEOPLE_OF_LOOK(given(OVERSIGHT).to(DPO).showing(NAME, TRAIL)),
    EXPORT_LOOKS(given(OVERSIGHT).to(DPO).showing(TRAIL)),
    LIST_ACCOUNTS(given(ADMINISTRATION).to(ADMIN)),
    OPEN_ACCOUNT(given(ADMINISTRATION).to(ADMIN, SYSTEM)),
    CLOSE_ACCOUNT(given(ADMINISTRATION).to(ADMIN)),
    RESET_PASSWORD(given(ADMINISTRATION).to(ADMIN)),
    OWN_ACCOUNT(given(ADMINISTRATION)
            .to(REGISTRAR, COORDINATOR, CASEMANAGER, PARTNER, FINANCE, ANALYST, DPO, ADMIN, NEWCOMER));

    /** Declared on a route: {@code @Needs(SEARCH_LOOKS)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        AdministrationRight value();
    }

    private final Grant grant;

    AdministrationRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
