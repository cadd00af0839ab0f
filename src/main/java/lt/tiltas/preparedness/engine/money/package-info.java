/** What it costs, in integer cents; every amount and rate is handed in. */
@NullMarked
package lt.tiltas.preparedness.engine.money;

import org.jspecify.annotations.NullMarked;
