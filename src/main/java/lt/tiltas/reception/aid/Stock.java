package lt.tiltas.reception.aid;

/**
 * What lies in a house of one kind.
 *
 * @param used how much was handed out in the last thirty days
 */
public record Stock(AidKind kind, int quantity, int minimum, int used) {

    static final int DAYS = 30;

    public boolean low() {
        return quantity < minimum;
    }

    /** As much as lasts so many days above the minimum, at the pace of the last thirty. */
    public int order(int days) {
        return low() ? minimum - quantity + (used * days + DAYS - 1) / DAYS : 0;
    }

    public long cents(int days) {
        return (long) order(days) * kind.norm().valueCents();
    }
}
