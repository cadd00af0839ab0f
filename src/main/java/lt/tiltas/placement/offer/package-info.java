/** A place offered: who is asked, until when, and what each of them said. */
@NullMarked
package lt.tiltas.placement.offer;

import org.jspecify.annotations.NullMarked;
