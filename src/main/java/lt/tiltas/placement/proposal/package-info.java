/** Three places for a household, the one that was offered, and the answer. */
@NullMarked
package lt.tiltas.placement.proposal;

import org.jspecify.annotations.NullMarked;
