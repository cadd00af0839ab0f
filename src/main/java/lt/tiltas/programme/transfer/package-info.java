/** Households given by one case manager to another. */
@NullMarked
package lt.tiltas.programme.transfer;

import org.jspecify.annotations.NullMarked;
