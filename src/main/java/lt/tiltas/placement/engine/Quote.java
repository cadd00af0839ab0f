package lt.tiltas.placement.engine;

/**
 * A town as one household would find it: what it is worth there, and what is kept for others. The net value decides; the prices are the explanation
 * ("three large flats are kept for the large families expected this month").
 *
 * @param town index
 * @param pool index of the cheapest pool that fits, among those with room now if there are any
 * @param value of the household's row
 * @param home price of the home there, in units of value
 * @param paid price of what it uses of each {@link Scarce}, in that order
 * @param site index of the site where it would live, -1 = the town or all its homes are full now
 */
public record Quote(int town, int pool, double value, double home, double[] paid, int site) {

    public double net() {
        double net = value - home;
        for (double price : paid) {
            net -= price;
        }
        return net;
    }

    public boolean free() {
        return site >= 0;
    }

    /** By how much this is better than the other; the prices or wishes would have to change by more to turn the order round. */
    public double ahead(Quote other) {
        return net() - other.net();
    }
}
