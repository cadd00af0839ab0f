/** Jobs and results of Lithuanian: reported by one side, confirmed by the other. */
@NullMarked
package lt.tiltas.programme.outcome;

import org.jspecify.annotations.NullMarked;
