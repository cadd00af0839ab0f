package lt.tiltas.placement.engine;

/**
 * A municipality as one that receives.
 *
 * @param id its name outside: the number in the files, the code in the country
 * @param capacity what is still free of each {@link Scarce}, in that order
 */
public record Town(int id, double[] capacity) {

    public Town {
        if (capacity.length != Scarce.COUNT) {
            throw new IllegalArgumentException("A town has " + Scarce.COUNT + " capacities");
        }
    }

    public double capacity(Scarce resource) {
        return capacity[resource.ordinal()];
    }
}
