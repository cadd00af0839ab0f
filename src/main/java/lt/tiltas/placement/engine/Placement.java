package lt.tiltas.placement.engine;

/**
 * A whole list placed, with its proof.
 *
 * @param site by household of the instance: index of the site, -1 = not placed
 * @param unplaced persons without a place
 * @param hopeless those of them for whom no place would be admissible even in an empty country
 */
public record Placement(int[] site, int unplaced, int hopeless, Certificate certificate) {

    /** What these prices prove of a placement, however it was made. */
    public static Placement of(Instance instance, int[] site, Prices prices) {
        Country country = instance.country();
        double value = 0;
        int unplaced = 0;
        int hopeless = 0;
        for (int row = 0; row < site.length; row++) {
            Household household = instance.households().get(row);
            if (site[row] >= 0) {
                value += household.value()[country.sites().get(site[row]).town()];
            } else {
                value -= country.penalty() * household.persons();
                unplaced += household.persons();
                hopeless += hopeless(country, household) ? household.persons() : 0;
            }
        }
        return new Placement(site, unplaced, hopeless, Certificate.of(instance, prices, value));
    }

    /** Whether no town and home would be admissible even if all were empty. */
    public static boolean hopeless(Country country, Household household) {
        return country.pools().stream()
                .noneMatch(pool -> pool.units(household.needs()) > 0
                        && !Double.isNaN(household.value()[pool.town()]));
    }
}
