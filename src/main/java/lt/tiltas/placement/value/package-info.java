/** What a place is worth to a household, in points that anybody can add up again. No number of its own. */
@NullMarked
package lt.tiltas.placement.value;

import org.jspecify.annotations.NullMarked;
