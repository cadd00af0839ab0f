/** What this module keeps about a person, for the copy the person has a right to. */
@NullMarked
package lt.tiltas.placement.record;

import org.jspecify.annotations.NullMarked;
