package lt.tiltas.programme;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.OWN_DATA;
import static lt.tiltas.access.Purpose.PROGRAMME;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.NEWCOMER;
import static lt.tiltas.access.Shown.NAME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;
import lt.tiltas.access.Shown;

/** What may be done with talks, interpreters, reminders and reviews. */
public enum MeetingRight implements Right {
    VIEW_MEETINGS(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    ARRANGE_MEETING(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    CLIMB_LADDER(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    HOLD_REVIEW(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    /** The municipality's own list: nobody of the register. */
    KEEP_INTERPRETERS(given(PROGRAMME).to(CASEMANAGER).showing()),
    /** The officer's own secret address. */
    KEEP_CALENDAR(given(PROGRAMME).to(CASEMANAGER).showing()),
    OWN_MEETINGS(given(OWN_DATA).to(NEWCOMER).showing(NAME, Shown.PROGRAMME));

    /** Declared on a route: {@code @Needs(VIEW_MEETINGS)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        MeetingRight value();
    }

    private final Grant grant;

    MeetingRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
