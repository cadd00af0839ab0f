/** Where a household wants to live and why, who of theirs lives where, and what a place must have. */
@NamedInterface("wish")
@NullMarked
package lt.tiltas.placement.wish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
