/** What the gateway reports of messages that it was sent. */
@NullMarked
package lt.tiltas.sms.report;

import org.jspecify.annotations.NullMarked;
