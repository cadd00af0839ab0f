package lt.tiltas.preparedness.engine;

/** What the need of staff follows. */
public enum Driver {
    /** Hours a week in which a desk of a registration centre is open. */
    DESK_HOURS,
    /** People in collective sites. */
    RESIDENTS,
    /** Those of them who are vulnerable. */
    VULNERABLE,
    /** Standby sites that are open. */
    SITES,
    /** Grown-ups who came this week. */
    ADULTS,
    /** Children of school age who came. */
    PUPILS
}
