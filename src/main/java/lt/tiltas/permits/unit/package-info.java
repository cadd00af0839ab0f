/** Offices where permits are dealt with: desks, hours, and the times that may be booked. */
@NullMarked
package lt.tiltas.permits.unit;

import org.jspecify.annotations.NullMarked;
