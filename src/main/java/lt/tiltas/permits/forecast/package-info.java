/** How many wait at each stage of a chain, how long, and what more hands change. No SQL, no page. */
@NullMarked
package lt.tiltas.permits.forecast;

import org.jspecify.annotations.NullMarked;
