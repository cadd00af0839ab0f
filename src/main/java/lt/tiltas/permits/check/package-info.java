/** The public check of a permit: one page, verified by the device itself; what it needs are public files about nobody. */
@NullMarked
package lt.tiltas.permits.check;

import org.jspecify.annotations.NullMarked;
