package lt.tiltas.law;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.ADMINISTRATION;
import static lt.tiltas.access.Role.ADMIN;
import static lt.tiltas.access.Role.ANALYST;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.DPO;
import static lt.tiltas.access.Role.FINANCE;
import static lt.tiltas.access.Role.PARTNER;
import static lt.tiltas.access.Role.REGISTRAR;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;

/** Reading the dated rules, and dating a new value. */
public enum LawRight implements Right {
    VIEW_RULES(given(ADMINISTRATION).to(ADMIN, ANALYST, DPO)),
    /** One rule with its act: whoever works by it may read it. */
    READ_RULE(given(ADMINISTRATION).to(ADMIN, ANALYST, DPO, REGISTRAR, COORDINATOR, CASEMANAGER, PARTNER, FINANCE)),
    DATE_RULE(given(ADMINISTRATION).to(ADMIN));

    /** Declared on a route: {@code @Needs(VIEW_RULES)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        LawRight value();
    }

    private final Grant grant;

    LawRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
