package lt.tiltas.preparedness.engine;

/**
 * A standby site that is opened.
 *
 * @param town index into the towns of the world, not its code
 * @param decided week in which it is decided
 * @param lead weeks from there until people sleep in it, on average
 * @param spread standard deviation of the lead as a share of it; 0 is sure
 * @param closes first week in which it is closed again
 */
public record Opening(
        String site,
        int town,
        double places,
        int decided,
        double lead,
        double spread,
        int closes,
        long openingCents,
        long weeklyCents) {}
