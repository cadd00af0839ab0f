/** The plan for a large arrival, as Directive (EU) 2024/1346, article 32, asks for it: filled from live rows, adopted in versions. */
@NullMarked
package lt.tiltas.preparedness.plan;

import org.jspecify.annotations.NullMarked;
