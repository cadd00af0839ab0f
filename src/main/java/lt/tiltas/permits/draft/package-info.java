/** Applications that are being filled in. */
@NullMarked
package lt.tiltas.permits.draft;

import org.jspecify.annotations.NullMarked;
