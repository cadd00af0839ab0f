package lt.tiltas.programme;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.PROGRAMME;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Shown.NAME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;
import lt.tiltas.access.Shown;

/** What an officer may do with the contract of integration and the support that hangs on it. */
public enum BenefitRight implements Right {
    VIEW_BENEFIT(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.BIRTH, Shown.PROGRAMME)),
    KEEP_CONTRACT(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.BIRTH, Shown.PROGRAMME)),
    LIST_BENEFITS(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME));

    /** Declared on a route: {@code @Needs(VIEW_BENEFIT)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        BenefitRight value();
    }

    private final Grant grant;

    BenefitRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
