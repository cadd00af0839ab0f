/** What is kept locked: each person has a key of their own, which the master key outside the database locks. Destroying it destroys all it locks. */
@NullMarked
package lt.tiltas.registration.vault;

import org.jspecify.annotations.NullMarked;
