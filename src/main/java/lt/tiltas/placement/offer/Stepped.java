package lt.tiltas.placement.offer;

import java.time.LocalDate;

/** What came of a step of an offer. */
public sealed interface Stepped {

    record Went(OfferState to) implements Stepped {}

    /** Both have said yes: the stay begins and the municipality takes the case over. */
    record MovesIn(int municipality, LocalDate on) implements Stepped {}

    /** The hold ran out and others have the beds: a new proposal is needed. Nothing was written. */
    record BedsGone() implements Stepped {}
}
