package lt.tiltas.preparedness.engine.money;

/**
 * Unit costs in cents.
 *
 * @param foodDay a day of food and small things for one person in a collective site
 * @param kit for each person who comes
 * @param transport of each person who comes
 * @param hostFirst a month to a host for the first person of a household
 * @param hostFurther a month to a host for each further person
 * @param hostUnpaid weeks at the beginning for which a host gets nothing
 * @param pupilWeek a week of school for a child
 * @param check first examination of a grown-up
 */
public record Rates(
        long foodDay,
        long kit,
        long transport,
        long hostFirst,
        long hostFurther,
        int hostUnpaid,
        long pupilWeek,
        long check) {

    public static final Rates NONE = new Rates(0, 0, 0, 0, 0, 0, 0, 0);

    /** A month to a host for a whole household; part of a person counts as part of the further ones. */
    public double hostMonth(double household) {
        return hostFirst + hostFurther * (household - 1);
    }
}
