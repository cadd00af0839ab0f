/** Where a household is on its way. */
@NullMarked
package lt.tiltas.programme.stage;

import org.jspecify.annotations.NullMarked;
