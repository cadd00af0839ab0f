/** Who looked at my data, when, for which organisation and why. */
@NullMarked
package lt.tiltas.portal.looks;

import org.jspecify.annotations.NullMarked;
