/** How to reach a family, corrected after registration; the old value stays. */
@NullMarked
package lt.tiltas.registration.contact;

import org.jspecify.annotations.NullMarked;
