package lt.tiltas.placement.engine;

/**
 * People who are placed together.
 *
 * @param id its name outside
 * @param day of arrival, counted from any day
 * @param value what each town is worth to it, by index of the town, NaN = not admissible there. Whoever builds the row has put language, nearest
 *     relatives and the bonus for ties into it
 * @param groups bit g is set when fairness group g of the instance counts it
 */
public record Household(int id, int day, Needs needs, double[] value, long groups) {

    public int persons() {
        return needs.persons();
    }
}
