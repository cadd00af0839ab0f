package lt.tiltas.preparedness;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.STATISTICS;
import static lt.tiltas.access.Role.ADMIN;
import static lt.tiltas.access.Role.ANALYST;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.PARTNER;
import static lt.tiltas.access.Role.REGISTRAR;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;

/** Who asks what a large arrival would mean. Nobody is shown a person. */
public enum PreparednessRight implements Right {
    TRY_SCENARIOS(given(STATISTICS).to(ANALYST, ADMIN)),
    /** What scenarios and thresholds rest on. */
    VIEW_ASSUMPTIONS(given(STATISTICS).to(ANALYST, COORDINATOR, ADMIN)),
    /** The ministry's own analyst and the administrator: the database asks for which. */
    WRITE_ASSUMPTION(given(STATISTICS).to(ANALYST, ADMIN)),
    /** Forecasts beside what came. */
    VIEW_CALIBRATION(given(STATISTICS).to(ANALYST, COORDINATOR, ADMIN)),
    VIEW_READINESS(given(STATISTICS).to(ANALYST, COORDINATOR)),
    /** The Agency of any standby site, a municipality of those on its ground: the database asks for which. */
    RECORD_SITE_TEST(given(STATISTICS).to(COORDINATOR)),
    /** How many people the own organisation can send. */
    STATE_POOL(given(STATISTICS).to(COORDINATOR, CASEMANAGER, PARTNER, REGISTRAR)),
    /** What others saw before people are here, typed in by the ministry. */
    ENTER_SIGNAL(given(STATISTICS).to(ANALYST)),
    /** The plan by article 32 is the ministry's: it writes it, adopts it and tells of it. */
    KEEP_PLAN(given(STATISTICS).to(ANALYST)),
    /** Begins and leads the answer to a large arrival. Of the Ministry and the Agency only: the database asks for whom. */
    ACTIVATE(given(STATISTICS).to(ANALYST, COORDINATOR)),
    /** Opens the board, and does the cards of the own office. */
    SEE_ACTIVATION(given(STATISTICS).to(ANALYST, COORDINATOR, REGISTRAR)),
    /** Comes when called. */
    ACCEPT_CALL(given(STATISTICS).to(ANALYST, COORDINATOR, CASEMANAGER, PARTNER, REGISTRAR)),
    /** Says what the own organisation can give of what it was asked for. */
    ANSWER_REQUEST(given(STATISTICS).to(COORDINATOR, CASEMANAGER, PARTNER, REGISTRAR)),
    /** Drafts and leads drills: of the ministry and the Agency, and in each drill whoever is named in it. The database asks for both. */
    CONTROL_EXERCISE(given(STATISTICS).to(ANALYST, COORDINATOR)),
    /** Whom a drill names as observer. */
    OBSERVE_EXERCISE(given(STATISTICS).to(ANALYST, COORDINATOR, CASEMANAGER, PARTNER, REGISTRAR)),
    /** Whom a drill names at all. */
    TAKE_PART(given(STATISTICS).to(ANALYST, COORDINATOR, CASEMANAGER, PARTNER, REGISTRAR)),
    /** What is learnt of a drill, or of the day itself. */
    REVIEW_EXERCISE(given(STATISTICS).to(ANALYST, COORDINATOR));

    /** Declared on a route: {@code @Needs(TRY_SCENARIOS)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        PreparednessRight value();
    }

    private final Grant grant;

    PreparednessRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
