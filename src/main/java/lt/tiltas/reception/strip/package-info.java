/** Night by night: what is free, who comes, what ends. */
@NullMarked
package lt.tiltas.reception.strip;

import org.jspecify.annotations.NullMarked;
