/** What is kept locked: each person has keys of their own, which the master key outside the database locks. Destroying them destroys all they lock. */
@NullMarked
package lt.tiltas.registration.vault;

import org.jspecify.annotations.NullMarked;
