package lt.tiltas.access;

/** The officer's role does not carry the right. Answered once, as 403, in {@code web}. */
public class Denied extends RuntimeException {

    public Denied(Officer officer, Right right) {
        super(officer.role().code() + " has no right " + right.name());
    }
}
