/** Registrations written down without a network: they come here from a device, once each, and what cannot stand alone waits for a person. */
@NullMarked
package lt.tiltas.registration.offline;

import org.jspecify.annotations.NullMarked;
