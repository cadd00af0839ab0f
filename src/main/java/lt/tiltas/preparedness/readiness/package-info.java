/** How ready the country is: days until so many places are there, which standby site is opened for it, and when each was tried last. */
@NullMarked
package lt.tiltas.preparedness.readiness;

import org.jspecify.annotations.NullMarked;
