/** Supports of a family on one page: now and next, questions about them, and how it has gone. */
@NullMarked
package lt.tiltas.programme.overview;

import org.jspecify.annotations.NullMarked;
