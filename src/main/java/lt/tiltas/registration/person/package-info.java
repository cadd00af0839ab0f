/** A person as the desk writes one down and as it is corrected later. */
@NullMarked
package lt.tiltas.registration.person;

import org.jspecify.annotations.NullMarked;
