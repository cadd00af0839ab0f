/** My plan: read, signed, declined, otherwise; what we talked about; how near I am and how much I do alone. */
@NullMarked
package lt.tiltas.portal.agreement;

import org.jspecify.annotations.NullMarked;
