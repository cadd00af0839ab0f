/** Prolongation by law: one row with its act carries every permit of a ground on. */
@NullMarked
package lt.tiltas.permits.prolongation;

import org.jspecify.annotations.NullMarked;
