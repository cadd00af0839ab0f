/** When the plan is looked at together again. */
@NullMarked
package lt.tiltas.programme.review;

import org.jspecify.annotations.NullMarked;
