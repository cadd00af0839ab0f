/** What people say against a decision, and who looks into it. */
@NullMarked
package lt.tiltas.programme.appeal;

import org.jspecify.annotations.NullMarked;
