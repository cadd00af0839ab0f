/** My family's permits and what has to be done about them by when. */
@NullMarked
package lt.tiltas.portal.documents;

import org.jspecify.annotations.NullMarked;
