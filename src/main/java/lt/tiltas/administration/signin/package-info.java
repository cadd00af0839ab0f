@NullMarked
package lt.tiltas.administration.signin;

import org.jspecify.annotations.NullMarked;
