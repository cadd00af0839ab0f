/** When talks are: the week, the list, and a calendar's own feed. */
@NullMarked
package lt.tiltas.programme.calendar;

import org.jspecify.annotations.NullMarked;
