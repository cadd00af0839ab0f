/** How large and how high the bedrooms of a house are. */
@NullMarked
package lt.tiltas.reception.measure;

import org.jspecify.annotations.NullMarked;
