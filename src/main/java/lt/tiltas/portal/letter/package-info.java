/** Letters written to me. */
@NullMarked
package lt.tiltas.portal.letter;

import org.jspecify.annotations.NullMarked;
