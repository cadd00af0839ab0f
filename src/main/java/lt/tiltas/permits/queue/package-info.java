/** All open applications, by deadline. */
@NullMarked
package lt.tiltas.permits.queue;

import org.jspecify.annotations.NullMarked;
