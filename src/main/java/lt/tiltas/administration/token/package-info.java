/** Tokens by which programs of other organisations sign in, and the chain that reads them. */
@NullMarked
package lt.tiltas.administration.token;

import org.jspecify.annotations.NullMarked;
