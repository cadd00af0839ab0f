package lt.tiltas.law.amount;

/** Who is supported on the reference day. */
public record Family(int adults, int children) {

    public Family {
        if (adults < 0 || children < 0 || adults + children == 0) {
            throw new IllegalArgumentException("nobody is supported: " + adults + " adults, " + children + " children");
        }
    }

    public int people() {
        return adults + children;
    }
}
