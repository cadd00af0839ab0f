/**
 * How places are ranked for one household, and how many households are placed at once or one after the other by shadow prices. Plain Java: no
 * Spring, no SQL, no clock, no randomness without a seed.
 */
@NullMarked
package lt.tiltas.placement.engine;

import org.jspecify.annotations.NullMarked;
