/** A letter to a whole group at once: proposed, approved by a second officer, written, and what is printed goes to the post in bundles. */
@NullMarked
package lt.tiltas.permits.mass;

import org.jspecify.annotations.NullMarked;
