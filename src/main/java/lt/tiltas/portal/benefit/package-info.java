/** What money I get, until when, and why this amount. */
@NullMarked
package lt.tiltas.portal.benefit;

import org.jspecify.annotations.NullMarked;
