/** Somebody is away for some nights, and the bed is kept. */
@NullMarked
package lt.tiltas.reception.leave;

import org.jspecify.annotations.NullMarked;
