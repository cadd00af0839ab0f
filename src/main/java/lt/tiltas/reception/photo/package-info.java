/** Photographs of things in a house, kept locked. */
@NullMarked
package lt.tiltas.reception.photo;

import org.jspecify.annotations.NullMarked;
