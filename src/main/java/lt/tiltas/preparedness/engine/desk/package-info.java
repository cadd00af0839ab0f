/** Desks, queues and places, by the formulas of the field and day by day. */
@NullMarked
package lt.tiltas.preparedness.engine.desk;

import org.jspecify.annotations.NullMarked;
