package lt.tiltas.preparedness.engine.desk;

/**
 * A place where those who come are registered.
 *
 * @param share of those who come that go there first, of all centres that are open
 * @param hours a day
 * @param minutes of one household at a desk
 * @param use share of a desk's time that is worked
 * @param holding people who can wait there overnight; others are sent on
 * @param opens first day, counted from 0
 * @param closes first day on which it is closed again
 */
public record Centre(
        String name,
        double share,
        int desks,
        double hours,
        double minutes,
        double use,
        double holding,
        int opens,
        int closes) {

    public Centre {
        if (minutes <= 0 || hours < 0 || desks < 0 || use < 0 || use > 1 || share < 0) {
            throw new IllegalArgumentException("A desk takes time, and nothing is below zero");
        }
    }

    public boolean openOn(int day) {
        return opens <= day && day < closes;
    }

    /** Households a day. */
    public double capacity() {
        return desks * hours * 60 * use / minutes;
    }

    public Centre withDesks(int other) {
        return new Centre(name, share, other, hours, minutes, use, holding, opens, closes);
    }

    public Centre withMinutes(double other) {
        return new Centre(name, share, desks, hours, other, use, holding, opens, closes);
    }
}
