package lt.tiltas.programme;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.OWN_DATA;
import static lt.tiltas.access.Purpose.PROGRAMME;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.NEWCOMER;
import static lt.tiltas.access.Role.PARTNER;
import static lt.tiltas.access.Shown.NAME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;
import lt.tiltas.access.Shown;

/** Who vets mentors, who brings people together with them, and what each side sees. */
public enum MentorRight implements Right {
    /** Mentors and their checks; nobody whom they meet. */
    MENTOR_VET(given(PROGRAMME).to(CASEMANAGER).showing()),
    MATCH_MENTOR(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    /** At the mentor's organisation: first name, language, next meeting and the one goal. */
    MENTOR_SIDE(given(PROGRAMME).to(PARTNER).showing(NAME, Shown.PROGRAMME)),
    OWN_MENTOR(given(OWN_DATA).to(NEWCOMER).showing(NAME, Shown.PROGRAMME));

    /** Declared on a route: {@code @Needs(MENTOR_VET)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        MentorRight value();
    }

    private final Grant grant;

    MentorRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
