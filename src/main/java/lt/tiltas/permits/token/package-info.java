/** The signed token of a permit: CWT in COSE_Sign1 with ES256, and the keys that sign it. */
@NullMarked
package lt.tiltas.permits.token;

import org.jspecify.annotations.NullMarked;
