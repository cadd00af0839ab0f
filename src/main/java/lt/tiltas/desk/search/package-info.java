/** The search box of every staff page. */
@NullMarked
package lt.tiltas.desk.search;

import org.jspecify.annotations.NullMarked;
