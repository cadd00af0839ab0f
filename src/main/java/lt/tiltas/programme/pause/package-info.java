/** A programme stands still while the family is away or ill, and nothing counts against it. */
@NullMarked
package lt.tiltas.programme.pause;

import org.jspecify.annotations.NullMarked;
