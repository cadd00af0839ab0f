/** The day when many come: tickets, stations, who is called where, and how long it takes. */
@NullMarked
package lt.tiltas.registration.day;

import org.jspecify.annotations.NullMarked;
