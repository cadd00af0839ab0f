package lt.tiltas.registration.intake;

/** The file cannot be read as a list; {@link ArrivalsList} turns it into an answer. */
final class Unreadable extends Exception {

    final Refusal refusal;
    final Object[] args;

    Unreadable(Refusal refusal, Object... args) {
        super(refusal.name());
        this.refusal = refusal;
        this.args = args;
    }
}
