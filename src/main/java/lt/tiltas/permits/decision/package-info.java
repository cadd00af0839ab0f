/** What was decided, on which act, and what waits for a second officer. */
@NullMarked
package lt.tiltas.permits.decision;

import org.jspecify.annotations.NullMarked;
