/** My goals and steps, ticked and proposed by me. */
@NullMarked
package lt.tiltas.portal.programme;

import org.jspecify.annotations.NullMarked;
