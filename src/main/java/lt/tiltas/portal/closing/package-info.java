/** My programme ends, and how it goes afterwards: what I say to it. */
@NullMarked
package lt.tiltas.portal.closing;

import org.jspecify.annotations.NullMarked;
