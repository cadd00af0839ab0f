package lt.tiltas.access;

/** There is no such thing, or it is not this officer's to see: the two look alike from outside. Answered as 404. */
public class NotHere extends RuntimeException {

    public NotHere(String what) {
        super(what);
    }
}
