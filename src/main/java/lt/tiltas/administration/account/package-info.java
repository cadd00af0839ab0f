@NullMarked
package lt.tiltas.administration.account;

import org.jspecify.annotations.NullMarked;
