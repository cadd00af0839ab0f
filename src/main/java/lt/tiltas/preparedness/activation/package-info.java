/** The state answers a large arrival: report, assess, convene, execute, resolve. The same on the real day and in an exercise. */
@NullMarked
package lt.tiltas.preparedness.activation;

import org.jspecify.annotations.NullMarked;
