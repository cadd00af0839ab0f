/** Families of a round of renewal from whom nothing was heard for long: who they are, what was tried, what to try next. Nothing is withdrawn by it. */
@NullMarked
package lt.tiltas.permits.quiet;

import org.jspecify.annotations.NullMarked;
