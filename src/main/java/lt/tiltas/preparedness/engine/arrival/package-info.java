/** How many come on which day, and who they are. */
@NullMarked
package lt.tiltas.preparedness.engine.arrival;

import org.jspecify.annotations.NullMarked;
