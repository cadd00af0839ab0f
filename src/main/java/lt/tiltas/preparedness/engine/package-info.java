/** What the coming weeks may look like: many lives of one country under one scenario and one plan. Plain Java: no Spring, no SQL, no clock, no randomness without a seed. */
@NullMarked
package lt.tiltas.preparedness.engine;

import org.jspecify.annotations.NullMarked;
