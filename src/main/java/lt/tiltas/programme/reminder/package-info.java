/** Reminders of talks, once each. */
@NullMarked
package lt.tiltas.programme.reminder;

import org.jspecify.annotations.NullMarked;
