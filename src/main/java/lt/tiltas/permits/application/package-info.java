/** One application: opening it, its course, the permit it ends in. */
@NullMarked
package lt.tiltas.permits.application;

import org.jspecify.annotations.NullMarked;
