@NullMarked
package lt.tiltas.administration.own;

import org.jspecify.annotations.NullMarked;
