/** The country as the engine sees it, and the prices it works out: stored with every run and proved again by whoever asks. */
@NullMarked
package lt.tiltas.placement.run;

import org.jspecify.annotations.NullMarked;
