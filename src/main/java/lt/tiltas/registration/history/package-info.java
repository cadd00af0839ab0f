/** Everything that was ever changed about a person: what it was, what it became, who changed it and when. */
@NullMarked
package lt.tiltas.registration.history;

import org.jspecify.annotations.NullMarked;
