/** Who does what by when; proposed, agreed, done. */
@NullMarked
package lt.tiltas.programme.step;

import org.jspecify.annotations.NullMarked;
