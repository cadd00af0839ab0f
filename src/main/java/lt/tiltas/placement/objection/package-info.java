/** A household objects to an offer; somebody other than who offered answers, with reasons. */
@NullMarked
package lt.tiltas.placement.objection;

import org.jspecify.annotations.NullMarked;
