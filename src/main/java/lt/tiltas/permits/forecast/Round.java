package lt.tiltas.permits.forecast;

/**
 * Everybody seen between two dates, and the desks that takes.
 *
 * @param all first visits, if everybody came: one for each permit, or one for each household that comes together
 * @param days working days from the first to the last
 * @param takeUp share of them that come
 * @param second further visits for each first one
 * @param minutes of a visit
 * @param deskMinutes a desk is open in a day
 */
public record Round(long all, int days, double takeUp, double second, double minutes, double deskMinutes) {

    /** Were everybody to come once. */
    public long firstADay() {
        return Math.round((double) all / days);
    }

    /** First and further ones, of those who come. */
    public double visitsADay() {
        return all * takeUp * (1 + second) / days;
    }

    public double load() {
        return visitsADay() * minutes / deskMinutes;
    }

    public int desks() {
        return (int) Math.ceil(load());
    }
}
