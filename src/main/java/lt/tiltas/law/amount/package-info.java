/** How much support is by the dated tables of the law, and how one knows. */
@NamedInterface("amount")
@NullMarked
package lt.tiltas.law.amount;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
