/** How many people at work many arrivals need, how many can be called, and what the rest costs. Numbers, nobody's. */
@NullMarked
package lt.tiltas.preparedness.staff;

import org.jspecify.annotations.NullMarked;
