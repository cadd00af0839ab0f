/** What went wrong in a house: who was told, what was done, who looked at it again. */
@NullMarked
package lt.tiltas.reception.incident;

import org.jspecify.annotations.NullMarked;
