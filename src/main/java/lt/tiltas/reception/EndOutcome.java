package lt.tiltas.reception;

/** What came of leaving a place. */
public sealed interface EndOutcome {

    record Ended() implements EndOutcome {}

    /** There was nothing to end: it has ended already, or never was. */
    record NothingToEnd() implements EndOutcome {}
}
