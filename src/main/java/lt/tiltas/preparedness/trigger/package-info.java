/** When to watch, when to be on alert: what the live figures say each morning, held beside dated thresholds. Nobody is in it. */
@NullMarked
package lt.tiltas.preparedness.trigger;

import org.jspecify.annotations.NullMarked;
