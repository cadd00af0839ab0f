/** Pictures of papers shown for an application, kept locked. */
@NamedInterface("paper")
@NullMarked
package lt.tiltas.permits.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
