/** What the person wants, kept in the person's own words. */
@NullMarked
package lt.tiltas.programme.goal;

import org.jspecify.annotations.NullMarked;
