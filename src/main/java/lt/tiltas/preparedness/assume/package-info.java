/** What scenarios and thresholds rest on, kept by those who answer for it: each value with its day, its source and how sure it is, and all that were before. */
@NullMarked
package lt.tiltas.preparedness.assume;

import org.jspecify.annotations.NullMarked;
