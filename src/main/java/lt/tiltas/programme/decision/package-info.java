/** What is decided about supports: proposed by one, heard from the person, signed by another. It never reads a signal. */
@NullMarked
package lt.tiltas.programme.decision;

import org.jspecify.annotations.NullMarked;
