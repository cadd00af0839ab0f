/** What people type in the forms of placement. */
@NullMarked
package lt.tiltas.placement.entry;

import org.jspecify.annotations.NullMarked;
