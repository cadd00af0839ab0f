/** Clocks of the law as rows: started, paused, put off and met by the steps of a case; their last days computed anew every night. */
@NullMarked
package lt.tiltas.permits.clock;

import org.jspecify.annotations.NullMarked;
