/** All programmes of a municipality, what is late first. */
@NullMarked
package lt.tiltas.programme.caseload;

import org.jspecify.annotations.NullMarked;
