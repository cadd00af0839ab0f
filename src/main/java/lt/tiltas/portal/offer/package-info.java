/** A place offered to me: where, why, by when I answer, and what happens then. */
@NullMarked
package lt.tiltas.portal.offer;

import org.jspecify.annotations.NullMarked;
