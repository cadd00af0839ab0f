/** After a drill, or after the day itself: what was expected, what happened, why, and what changes until it is tried again. */
@NullMarked
package lt.tiltas.preparedness.review;

import org.jspecify.annotations.NullMarked;
