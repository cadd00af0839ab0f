/** The append-only trail: who, for which organisation, why, whom, what kinds of fields. Never a value. */
@NullMarked
package lt.tiltas.access.trail;

import org.jspecify.annotations.NullMarked;
