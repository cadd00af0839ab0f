/** The document of a permit: signed in the transaction of the decision, rendered when first downloaded. */
@NullMarked
package lt.tiltas.permits.document;

import org.jspecify.annotations.NullMarked;
