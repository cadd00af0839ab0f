/** A sheet of who lives at a site. */
@NullMarked
package lt.tiltas.reception.resident;

import org.jspecify.annotations.NullMarked;
