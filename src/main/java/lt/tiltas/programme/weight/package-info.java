/** How much of a case manager's time a household takes. */
@NullMarked
package lt.tiltas.programme.weight;

import org.jspecify.annotations.NullMarked;
