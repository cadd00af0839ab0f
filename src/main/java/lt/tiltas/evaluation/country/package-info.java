/** The country on one page, a municipality beside it, and the same figures as a file. */
@NullMarked
package lt.tiltas.evaluation.country;

import org.jspecify.annotations.NullMarked;
