/** What is broken in a house: reported, ordered, mended and checked; an unfit room gives no bed until then. */
@NullMarked
package lt.tiltas.reception.defect;

import org.jspecify.annotations.NullMarked;
