/** Talks: planned, held, moved. */
@NullMarked
package lt.tiltas.programme.meeting;

import org.jspecify.annotations.NullMarked;
