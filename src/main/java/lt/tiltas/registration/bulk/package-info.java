/** Many corrections at once: people are chosen, taken out in a sheet, and the sheet that comes back is compared before it is written. */
@NullMarked
package lt.tiltas.registration.bulk;

import org.jspecify.annotations.NullMarked;
