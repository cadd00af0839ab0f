/** To which account my family is paid, and what was paid. */
@NullMarked
package lt.tiltas.portal.payment;

import org.jspecify.annotations.NullMarked;
