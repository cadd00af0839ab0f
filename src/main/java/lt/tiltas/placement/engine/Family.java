package lt.tiltas.placement.engine;

import org.jspecify.annotations.Nullable;

/**
 * What of a household bears on the choice of a place.
 *
 * @param stepFree somebody cannot manage steps
 * @param pupils children who go, or will go, to a general school: 6 to 17 years
 * @param wish municipality code the household asked for, else null
 * @param relatives municipality code where relatives live, else null
 */
public record Family(
        boolean stepFree,
        boolean pets,
        int pupils,
        @Nullable Integer wish,
        @Nullable Integer relatives) {}
