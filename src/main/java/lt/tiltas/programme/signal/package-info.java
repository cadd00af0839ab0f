/** Questions that plain rules put about supports, answered by either side. Whatever decides or pays never reads them. */
@NullMarked
package lt.tiltas.programme.signal;

import org.jspecify.annotations.NullMarked;
