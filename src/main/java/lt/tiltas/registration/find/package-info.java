/** One box that understands a name in any script, a birth date, a household's number, a document's number. */
@NullMarked
package lt.tiltas.registration.find;

import org.jspecify.annotations.NullMarked;
