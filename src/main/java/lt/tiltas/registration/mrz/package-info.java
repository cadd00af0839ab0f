/** The machine-readable zone of a travel document, ICAO Doc 9303: what it says, and whether it was read rightly. Plain Java. */
@NullMarked
package lt.tiltas.registration.mrz;

import org.jspecify.annotations.NullMarked;
