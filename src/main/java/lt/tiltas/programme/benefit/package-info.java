/** The contract of integration, who is counted in it, and what support its months bring. */
@NullMarked
package lt.tiltas.programme.benefit;

import org.jspecify.annotations.NullMarked;
