/** Households that wait for a municipality, and offers that wait for an answer. */
@NullMarked
package lt.tiltas.placement.waiting;

import org.jspecify.annotations.NullMarked;
