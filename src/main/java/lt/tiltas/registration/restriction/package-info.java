/** A record that is kept and not worked with while something about it is in question: Regulation (EU) 2016/679, article 18. */
@NullMarked
package lt.tiltas.registration.restriction;

import org.jspecify.annotations.NullMarked;
