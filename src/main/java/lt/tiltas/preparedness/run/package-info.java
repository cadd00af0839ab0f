/** Questions that are kept under a name, and their runs: what each was reckoned from, so that anybody can reckon it again. */
@NullMarked
package lt.tiltas.preparedness.run;

import org.jspecify.annotations.NullMarked;
