/** An arrivals list: read, looked at row by row, stored, and what was held sent back. */
@NullMarked
package lt.tiltas.registration.intake;

import org.jspecify.annotations.NullMarked;
