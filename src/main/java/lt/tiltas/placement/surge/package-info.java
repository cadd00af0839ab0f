/** A surge day: a whole list of households placed at once, looked at, compared, approved in parts. */
@NullMarked
package lt.tiltas.placement.surge;

import org.jspecify.annotations.NullMarked;
