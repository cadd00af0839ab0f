/** What was foreseen each Monday, held beside what came: how far a forecast can be relied on, and what follows when it cannot. */
@NullMarked
package lt.tiltas.preparedness.calibration;

import org.jspecify.annotations.NullMarked;
