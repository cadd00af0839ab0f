@NullMarked
package lt.tiltas.access.guard;

import org.jspecify.annotations.NullMarked;
