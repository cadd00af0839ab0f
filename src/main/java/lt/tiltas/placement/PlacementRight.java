package lt.tiltas.placement;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.PLACEMENT;
import static lt.tiltas.access.Role.ANALYST;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.REGISTRAR;
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
import lt.tiltas.access.Shown;

/** What an officer may do with places for households. */
public enum PlacementRight implements Right {
    VIEW_PLACEMENT(
            given(PLACEMENT).to(COORDINATOR, CASEMANAGER, REGISTRAR).showing(NAME, BIRTH, NEEDS, Shown.PLACEMENT)),
    PROPOSE_PLACE(given(PLACEMENT).to(COORDINATOR).showing(NAME, BIRTH, NEEDS, Shown.PLACEMENT)),
    OFFER_PLACE(given(PLACEMENT).to(COORDINATOR).showing(NAME, BIRTH, NEEDS, Shown.PLACEMENT)),
    /** How the prices came about: no person in it. */
    VIEW_RUNS(given(PLACEMENT).to(COORDINATOR, CASEMANAGER, ANALYST)),
    /** Prices anew, before the week is over. */
    WORK_OUT_PRICES(given(PLACEMENT).to(COORDINATOR, ANALYST)),
    /** How often a person chose otherwise than was proposed, and what came of it: counts. */
    VIEW_CHOICES(given(PLACEMENT).to(COORDINATOR, ANALYST)),
    VIEW_STATEMENTS(given(PLACEMENT).to(COORDINATOR, CASEMANAGER, ANALYST)),
    /** What the own municipality can take. */
    STATE(given(PLACEMENT).to(COORDINATOR, CASEMANAGER)),
    VIEW_WEIGHTS(given(PLACEMENT).to(COORDINATOR, CASEMANAGER, ANALYST)),
    /** The ministry's analysts and the Agency's coordinators: the database asks for the Agency. */
    DECIDE_WEIGHTS(given(PLACEMENT).to(COORDINATOR, ANALYST)),
    RECORD_ANSWER(given(PLACEMENT).to(COORDINATOR).showing(NAME, BIRTH, NEEDS, Shown.PLACEMENT));

    /** Declared on a route: {@code @Needs(PROPOSE_PLACE)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        PlacementRight value();
    }

    private final Grant grant;

    PlacementRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
