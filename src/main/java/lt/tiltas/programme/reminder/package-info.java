/** Reminders of talks, once each: on the own page, by text message, by hand. */
@NullMarked
package lt.tiltas.programme.reminder;

import org.jspecify.annotations.NullMarked;
