/** The newcomer's own place in a house: where, when away, and what the house has answered. */
@NullMarked
package lt.tiltas.portal.stay;

import org.jspecify.annotations.NullMarked;
