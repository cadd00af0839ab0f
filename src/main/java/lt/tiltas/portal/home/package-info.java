/** The first page: what comes next, and a little of everything. */
@NullMarked
package lt.tiltas.portal.home;

import org.jspecify.annotations.NullMarked;
