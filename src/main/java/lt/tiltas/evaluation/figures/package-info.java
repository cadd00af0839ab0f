/** Where the figures come from, and the cubes they are kept in. */
@NullMarked
package lt.tiltas.evaluation.figures;

import org.jspecify.annotations.NullMarked;
