package lt.tiltas.permits.visit;

/** What came of asking for a time. */
public sealed interface Given {

    /** Also when the same request came before. */
    record Has(Appointment visit) implements Given {}

    /** Somebody was quicker. */
    record Gone() implements Given {}

    /** A household has one visit at a time; it is moved instead. */
    record AlreadyHas(Appointment visit) implements Given {}

    /** An invited household does not come on that day: its window has not opened, or what is kept for those after theirs is taken. */
    record NotItsDay(Standing standing) implements Given {}
}
