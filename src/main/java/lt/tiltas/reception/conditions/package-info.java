/** How it is in a house, on one page; and in all houses, in figures. */
@NullMarked
package lt.tiltas.reception.conditions;

import org.jspecify.annotations.NullMarked;
