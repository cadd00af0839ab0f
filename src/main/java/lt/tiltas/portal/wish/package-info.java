/** Where I want to live, and why. */
@NullMarked
package lt.tiltas.portal.wish;

import org.jspecify.annotations.NullMarked;
