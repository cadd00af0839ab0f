/** A card with a code that names no one, by which the next desk finds the family. */
@NullMarked
package lt.tiltas.registration.card;

import org.jspecify.annotations.NullMarked;
