/** A programme that goes on after its months: asked for in time, decided by its day, refused by two. */
@NullMarked
package lt.tiltas.programme.extension;

import org.jspecify.annotations.NullMarked;
