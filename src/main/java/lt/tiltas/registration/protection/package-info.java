/** People hidden from somebody who looks for them: out of everybody's searches, lists and suggestions. */
@NullMarked
package lt.tiltas.registration.protection;

import org.jspecify.annotations.NullMarked;
