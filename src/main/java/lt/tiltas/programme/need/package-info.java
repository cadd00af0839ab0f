/** Needs that few may read, each time after saying why. */
@NullMarked
package lt.tiltas.programme.need;

import org.jspecify.annotations.NullMarked;
