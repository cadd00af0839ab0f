/** A plan of each adult: versions that are shared, proposed changes to, signed or declined, and kept as they were. */
@NamedInterface("agreement")
@NullMarked
package lt.tiltas.programme.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
