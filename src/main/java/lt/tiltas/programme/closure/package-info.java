/** The end of a programme, and how it goes afterwards. */
@NullMarked
package lt.tiltas.programme.closure;

import org.jspecify.annotations.NullMarked;
