/** After a missed talk: five kind steps. */
@NullMarked
package lt.tiltas.programme.ladder;

import org.jspecify.annotations.NullMarked;
