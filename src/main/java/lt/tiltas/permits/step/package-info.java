/** What the steps of permits have in common: their tables, and how a page answers the officer who takes one. */
@NullMarked
package lt.tiltas.permits.step;

import org.jspecify.annotations.NullMarked;
