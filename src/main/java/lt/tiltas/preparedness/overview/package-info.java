/** How the country stands and what is to be decided by when, on one page. */
@NullMarked
package lt.tiltas.preparedness.overview;

import org.jspecify.annotations.NullMarked;
