/** Drills: an invented day on a frozen copy of the country. What is done in one stays in it. */
@NullMarked
package lt.tiltas.preparedness.drill;

import org.jspecify.annotations.NullMarked;
