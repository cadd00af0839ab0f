/** The supervisor's page, and who is one. */
@NullMarked
package lt.tiltas.programme.supervision;

import org.jspecify.annotations.NullMarked;
