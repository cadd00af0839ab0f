/** What a municipality is told of a household that is to come, and its answer: it can, from a day on, or cannot, and why. */
@NullMarked
package lt.tiltas.placement.answer;

import org.jspecify.annotations.NullMarked;
