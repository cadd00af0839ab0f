/** Who is in a house: the door, the list of a day, and who has not been seen. */
@NullMarked
package lt.tiltas.reception.presence;

import org.jspecify.annotations.NullMarked;
