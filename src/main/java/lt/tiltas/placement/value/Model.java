package lt.tiltas.placement.value;

import lt.tiltas.placement.wish.Said;

/** The slot for a forecast of how a household will fare in a municipality, calibrated on outcomes. There are none yet, so it is off. */
@FunctionalInterface
public interface Model {

    Model OFF = (said, there) -> 0;

    /** Points to be added to the value. */
    int points(Said said, Profile there);
}
