package lt.tiltas.placement;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.OWN_DATA;
import static lt.tiltas.access.Purpose.PLACEMENT;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.NEWCOMER;
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

/** What may be done with an offer of a place and with what a household wishes; by an officer, and by the household itself. */
public enum OfferRight implements Right {
    LIST_OFFERS(given(PLACEMENT).to(COORDINATOR, CASEMANAGER).showing(NAME, Shown.PLACEMENT)),
    VIEW_OFFER(given(PLACEMENT).to(COORDINATOR, CASEMANAGER).showing(NAME, NEEDS, Shown.PLACEMENT)),
    /** Of the municipality that is asked, before it knows a name. */
    ANSWER_OFFER(given(PLACEMENT).to(COORDINATOR, CASEMANAGER).showing(NEEDS, Shown.PLACEMENT)),
    WITHDRAW_OFFER(given(PLACEMENT).to(COORDINATOR).showing(NAME, Shown.PLACEMENT)),
    ANSWER_OBJECTION(given(PLACEMENT).to(COORDINATOR).showing(NAME, NEEDS, Shown.PLACEMENT)),
    VIEW_WISHES(given(PLACEMENT).to(COORDINATOR, CASEMANAGER).showing(NAME, NEEDS, Shown.PLACEMENT)),
    WRITE_WISHES(given(PLACEMENT).to(COORDINATOR, CASEMANAGER).showing(NAME, NEEDS, Shown.PLACEMENT)),
    OWN_OFFER(given(OWN_DATA).to(NEWCOMER).showing(NAME, NEEDS, Shown.PLACEMENT)),
    OWN_WISHES(given(OWN_DATA).to(NEWCOMER).showing(NAME, NEEDS, Shown.PLACEMENT));

    /** Declared on a route: {@code @Needs(VIEW_OFFER)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        OfferRight value();
    }

    private final Grant grant;

    OfferRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
