/** The permits of a household's members, and applying for them. */
@NullMarked
package lt.tiltas.permits.household;

import org.jspecify.annotations.NullMarked;
