/** How often people chose otherwise than was proposed, why, and what came of it. Counts only. */
@NullMarked
package lt.tiltas.placement.choice;

import org.jspecify.annotations.NullMarked;
