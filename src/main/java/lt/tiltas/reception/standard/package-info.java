/** The operational standards of reception: sections, standards, indicators joined by all or any, dated texts. */
@NullMarked
package lt.tiltas.reception.standard;

import org.jspecify.annotations.NullMarked;
