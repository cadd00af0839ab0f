/** What waits, and how it gets to the gateway. */
@NullMarked
package lt.tiltas.sms.send;

import org.jspecify.annotations.NullMarked;
