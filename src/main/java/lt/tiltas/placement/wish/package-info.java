/** Where a household wants to live and why, who of theirs lives where, and what a place must have. */
@NullMarked
package lt.tiltas.placement.wish;

import org.jspecify.annotations.NullMarked;
