/** Pages of documents, photographed or scanned: kept locked, shown drawn anew, each look in the trail. */
@NullMarked
package lt.tiltas.registration.scan;

import org.jspecify.annotations.NullMarked;
