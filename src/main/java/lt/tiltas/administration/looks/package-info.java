@NullMarked
package lt.tiltas.administration.looks;

import org.jspecify.annotations.NullMarked;
