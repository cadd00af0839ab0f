/** My own documents as they were scanned. */
@NullMarked
package lt.tiltas.portal.scan;

import org.jspecify.annotations.NullMarked;
