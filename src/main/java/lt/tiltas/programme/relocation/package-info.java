/** A programme goes with the family to another municipality, and is never without a lead on the way. */
@NullMarked
package lt.tiltas.programme.relocation;

import org.jspecify.annotations.NullMarked;
