/** The arithmetic of waiting and of not coming. No SQL, no page. */
@NullMarked
package lt.tiltas.permits.crowd;

import org.jspecify.annotations.NullMarked;
