/** Applications that are being filled in. */
@NamedInterface("draft")
@NullMarked
package lt.tiltas.permits.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
