/** Reminders of deadlines, once each. */
@NullMarked
package lt.tiltas.permits.reminder;

import org.jspecify.annotations.NullMarked;
