/** The signed, transaction-local context by which the database itself knows who is asking. */
@NamedInterface("context")
@NullMarked
package lt.tiltas.access.context;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
