package lt.tiltas.programme;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.OWN_DATA;
import static lt.tiltas.access.Purpose.PROGRAMME;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.NEWCOMER;
import static lt.tiltas.access.Role.PARTNER;
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

/** Who sends people on to services, who receives them, and what the person decides about it. */
public enum ReferralRight implements Right {
    REFER_PERSON(given(PROGRAMME).to(CASEMANAGER).showing(NAME, BIRTH, CONTACT, Shown.PROGRAMME)),
    LIST_SERVICE_REFERRALS(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    /** Organisations and their offices; nobody who is sent there. */
    KEEP_SERVICE_OFFERS(given(PROGRAMME).to(CASEMANAGER).showing()),
    /** At most this; what in truth, the person's consent says. */
    RECEIVE_REFERRAL(given(PROGRAMME).to(PARTNER).showing(NAME, BIRTH, CONTACT, Shown.PROGRAMME)),
    OWN_REFERRAL(given(OWN_DATA).to(NEWCOMER).showing(NAME, BIRTH, CONTACT, Shown.PROGRAMME));

    /** Declared on a route: {@code @Needs(REFER_PERSON)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        ReferralRight value();
    }

    private final Grant grant;

    ReferralRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
