/** Sites are opened, changed, closed; buildings, units, rooms and beds are added. */
@NullMarked
package lt.tiltas.reception.keeping;

import org.jspecify.annotations.NullMarked;
