/** What the state pays to those who let a family live in a home for nothing: schemes as dated rows, claims, and payment lists. */
@NullMarked
package lt.tiltas.reception.compensation;

import org.jspecify.annotations.NullMarked;
