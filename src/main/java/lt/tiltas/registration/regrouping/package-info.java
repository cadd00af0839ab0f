/** Families change: split, joined, a member moved, with who was where from when to when. */
@NullMarked
package lt.tiltas.registration.regrouping;

import org.jspecify.annotations.NullMarked;
