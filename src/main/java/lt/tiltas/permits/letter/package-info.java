/** Letters in the person's own language: written, sent, delivered, answered. What a deadline begins with begins with the delivery. */
@NullMarked
package lt.tiltas.permits.letter;

import org.jspecify.annotations.NullMarked;
