/** Households that wait for a bed tonight. */
@NullMarked
package lt.tiltas.reception.request;

import org.jspecify.annotations.NullMarked;
