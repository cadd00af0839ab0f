/** Permits withdrawn by two officers, and given back. */
@NullMarked
package lt.tiltas.permits.withdrawal;

import org.jspecify.annotations.NullMarked;
