/** For what one may apply, on which ground, with which papers: dated rows. */
@NullMarked
package lt.tiltas.permits.route;

import org.jspecify.annotations.NullMarked;
