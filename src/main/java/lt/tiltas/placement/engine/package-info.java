/** How places are ranked for one household. Plain Java: no Spring, no SQL, no clock, no number of its own. */
@NullMarked
package lt.tiltas.placement.engine;

import org.jspecify.annotations.NullMarked;
