package lt.tiltas.placement.engine;

import java.util.UUID;

/**
 * A site in its municipality, as one household would find it.
 *
 * @param fit whether the household has room there
 * @param petsAllowed whether animals may come along
 */
public record Place(UUID site, String name, Municipality municipality, Fit fit, boolean petsAllowed) {

    public enum Fit {
        /** All in one room. */
        ONE_ROOM,
        /** In rooms next to each other. */
        ROOMS_TOGETHER,
        NONE
    }

    /**
     * @param schoolPlaces free places in general schools as last stated; 0 when nothing was stated
     * @param load people received for each thousand residents
     * @param usualLoad the same for the whole country
     */
    public record Municipality(int code, int schoolPlaces, double load, double usualLoad) {}
}
