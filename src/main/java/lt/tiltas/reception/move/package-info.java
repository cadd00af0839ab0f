/** A household moves into rooms that an officer has chosen. */
@NullMarked
package lt.tiltas.reception.move;

import org.jspecify.annotations.NullMarked;
