/** The programme as a whole: opened, shown, led. */
@NullMarked
package lt.tiltas.programme.plan;

import org.jspecify.annotations.NullMarked;
