package lt.tiltas.preparedness.engine;

import java.util.List;

/**
 * Work that people are employed for.
 *
 * @param per so many of the driver for each person; a post held day and night counts less than one for each
 * @param staff employed now
 * @param weeklyCents one of them costs the employer
 */
public record Role(String code, Driver driver, double per, double staff, List<Hire> hires, long weeklyCents) {

    /**
     * People looked for.
     *
     * @param decided week in which the search begins
     * @param lag weeks until they work, on average
     * @param spread standard deviation of the lag as a share of it; 0 is sure
     */
    public record Hire(int decided, double people, double lag, double spread) {}

    public Role {
        hires = List.copyOf(hires);
        if (per <= 0) {
            throw new IllegalArgumentException("A norm lies above zero");
        }
    }

    public double need(double of) {
        return Math.ceil(of / per - 1e-9);
    }
}
