/** A family is registered at the desk, topic by topic, saved at every step. */
@NullMarked
package lt.tiltas.registration.arrival;

import org.jspecify.annotations.NullMarked;
