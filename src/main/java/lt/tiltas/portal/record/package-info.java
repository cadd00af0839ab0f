/** Everything that is kept about me, as a file of my own. */
@NullMarked
package lt.tiltas.portal.record;

import org.jspecify.annotations.NullMarked;
