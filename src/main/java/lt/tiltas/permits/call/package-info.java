/** Whom the office telephones: a letter lies undelivered, or a permit ends and nothing has been done about it. */
@NullMarked
package lt.tiltas.permits.call;

import org.jspecify.annotations.NullMarked;
