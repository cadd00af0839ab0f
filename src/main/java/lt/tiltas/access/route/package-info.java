/** The first lock: every route declares its right, and what declares none is not there. */
@NamedInterface("route")
@NullMarked
package lt.tiltas.access.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
