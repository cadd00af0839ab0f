/** How the data-protection officer opens a family's record: with a written reason, for an hour. */
@NullMarked
package lt.tiltas.registration.opening;

import org.jspecify.annotations.NullMarked;
