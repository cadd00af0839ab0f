/** A house's day on one page, signed by its officer, and the country's. */
@NullMarked
package lt.tiltas.reception.daily;

import org.jspecify.annotations.NullMarked;
