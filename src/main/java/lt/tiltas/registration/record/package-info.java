/** A person's whole record as a file: for the person, for the registrar who hands it over, for the data-protection officer. */
@NullMarked
package lt.tiltas.registration.record;

import org.jspecify.annotations.NullMarked;
