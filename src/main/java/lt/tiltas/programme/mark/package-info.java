/** How much somebody does alone, whose idea a step was, what is said about it, and how near a goal is. */
@NamedInterface("mark")
@NullMarked
package lt.tiltas.programme.mark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
