/** Sent on to a service with the person's consent, until an outcome is known. */
@NullMarked
package lt.tiltas.programme.referral;

import org.jspecify.annotations.NullMarked;
