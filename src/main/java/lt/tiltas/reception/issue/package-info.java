/** Meals and things, given out once each in their window. */
@NullMarked
package lt.tiltas.reception.issue;

import org.jspecify.annotations.NullMarked;
