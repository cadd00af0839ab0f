/** Beds held, stays begun, moved and ended, without two people in one bed. */
@NullMarked
package lt.tiltas.reception.stay;

import org.jspecify.annotations.NullMarked;
