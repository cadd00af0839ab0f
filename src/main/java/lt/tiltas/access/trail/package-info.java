/** The trail: written with each look, read by the data-protection officer and the person it is about. */
@NamedInterface("trail")
@NullMarked
package lt.tiltas.access.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
