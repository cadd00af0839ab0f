/** How it has gone, as lines and never as a score: for the two who work on it; for everybody else in groups. */
@NullMarked
package lt.tiltas.programme.independence;

import org.jspecify.annotations.NullMarked;
