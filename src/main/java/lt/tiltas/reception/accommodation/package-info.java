/** The household's own page about where it lives. */
@NullMarked
package lt.tiltas.reception.accommodation;

import org.jspecify.annotations.NullMarked;
