/** What this module keeps about a person, for the copy the person has a right to. */
@NullMarked
package lt.tiltas.reception.record;

import org.jspecify.annotations.NullMarked;
