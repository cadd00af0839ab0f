/** Visits to those offices: a time booked, held, moved, kept or missed; and the desk where it happens. */
@NullMarked
package lt.tiltas.permits.visit;

import org.jspecify.annotations.NullMarked;
