/** Appeals against refusals and withdrawals, and what becomes of the decision when one is upheld. */
@NullMarked
package lt.tiltas.permits.appeal;

import org.jspecify.annotations.NullMarked;
