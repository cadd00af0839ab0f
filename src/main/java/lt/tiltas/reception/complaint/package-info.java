/** Complaints: heard, answered in the person's language, passed on when they are late. */
@NullMarked
package lt.tiltas.reception.complaint;

import org.jspecify.annotations.NullMarked;
