/** Two records of one person: found, put side by side, merged, and parted again. */
@NullMarked
package lt.tiltas.registration.duplicate;

import org.jspecify.annotations.NullMarked;
