package lt.tiltas.permits.forecast;

/**
 * Everybody seen between two dates, and the desks that takes.
 *
 * @param permits that end
 * @param days working days from the first to the last
 * @param takeUp share of the holders who come
 * @param second further visits for each first one
 * @param minutes of a visit
 * @param deskMinutes a desk is open in a day
 */
public record Round(int permits, int days, double takeUp, double second, double minutes, double deskMinutes) {

    public long holdersADay() {
        return Math.round((double) permits / days);
    }

    public double load() {
        return permits * takeUp * (1 + second) / days * minutes / deskMinutes;
    }

    public int desks() {
        return (int) Math.ceil(load());
    }
}
