/** What a case manager's day is made of. */
@NullMarked
package lt.tiltas.programme.today;

import org.jspecify.annotations.NullMarked;
